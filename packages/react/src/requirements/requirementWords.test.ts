import { describe, expect, it } from 'vitest'
import recorded from './data/requirementNames.json' with { type: 'json' }
import { ja } from './requirements.messages.ja.js'
import { requirementMessages } from './requirements.messages.js'
import { requirementTopic } from './requirementTopic.js'
import { requirementWords } from './requirementWords.js'

const { en } = requirementMessages

describe('requirementWords', () => {
  it.each([
    ['individual.dob.day', 'You: date of birth', 'ご本人の生年月日'],
    ['individual.ssn_last_4', 'You: identity number', 'ご本人の個人識別番号'],
    ['representative.address_kana.line1', 'Representative: address (kana)', '代表者の住所（フリガナ）'],
    ['person_1Nv0FGQ9.verification.additional_document', 'Person: second document', '関係者の追加の確認書類'],
    ['owners.relationship.percent_ownership', 'Owners: share of ownership', '実質的支配者の持分割合'],
    ['company.name_kanji', 'Company: name (kanji)', '会社の名称'],
    [
      'company.directors_provided',
      'Company: confirmation that all directors are named',
      '会社の取締役の登録完了の確認',
    ],
    ['external_account', 'Bank account for payouts', '入金先の銀行口座'],
    ['tos_acceptance.ip', 'Acceptance of the Stripe agreement', 'Stripe 利用規約への同意'],
    ['settings.payments.statement_descriptor_kana', 'Statement descriptor (kana)', '明細書表記（カナ）'],
    ['interv_1Nv0.identity.support', 'A question from Stripe', 'Stripe からの確認事項'],
    ['identity.individual.script_names.kana.surname', 'You: name (kana)', 'ご本人の氏名（フリガナ）'],
    ['identity.business_details.registered_name', 'Company: registered name', '会社の登記上の名称'],
    ['configuration.merchant.mcc', 'Industry', '業種'],
    ['something.of.tomorrow', 'Further information (something.of.tomorrow)', 'その他の情報（something.of.tomorrow）'],
  ])('says %s as "%s" and 「%s」', (name, english, japanese) => {
    expect([requirementWords(name, en), requirementWords(name, ja)]).toEqual([english, japanese])
  })

  it.each([...recorded.v1, ...recorded.v2])('knows %s', (name) => {
    expect(requirementTopic(name).topic).not.toBe('other')
  })
})
