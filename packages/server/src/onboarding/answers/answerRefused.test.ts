import Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { toErrorBody } from '../../errors/toErrorBody.js'
import { answerNamed, answerRefused } from './answerRefused.js'

type Raw = Parameters<typeof Stripe.errors.StripeError.generate>[0]

const refusal = (raw: Raw) =>
  Stripe.errors.StripeError.generate({ type: 'invalid_request_error', statusCode: 400, ...raw })

describe('a parameter of Stripe’s', () => {
  it.each([
    ['individual[address_kana][town]', 'individual.address_kana.town'],
    ['individual[full_name_aliases][0]', 'individual.full_name_aliases'],
    ['business_profile[url]', 'business_profile.url'],
    ['business_type', 'business_type'],
    ['external_account', 'external_account'],
    ['external_account[account_number]', 'external_account.account_number'],
    ['tos_acceptance[ip]', 'tos_acceptance.ip'],
    ['identity[individual][given_name]', 'individual.first_name'],
    ['identity.individual.script_addresses.kana.town', 'individual.address_kana.town'],
    ['identity[business_details][id_numbers][0][value]', 'company.tax_id'],
    ['configuration[merchant][statement_descriptor][descriptor]', 'settings.payments.statement_descriptor'],
    ['defaults.profile.business_url', 'business_profile.url'],
  ])('%s of an account is %s', (param, name) => {
    expect(answerNamed(param, 'account')).toBe(name)
  })

  it.each([
    ['dob[day]', 'dob.day'],
    ['relationship[percent_ownership]', 'relationship.percent_ownership'],
    ['given_name', 'first_name'],
    ['script_names[kana][surname]', 'last_name_kana'],
    ['date_of_birth.year', 'dob.year'],
    ['id_numbers[0][value]', 'id_number'],
    ['documents[primary_verification][front_back][front]', 'verification.document.front'],
  ])('%s of a person is %s', (param, name) => {
    expect(answerNamed(param, 'person')).toBe(name)
  })

  it.each([
    'metadata[connect_kit_operation]',
    'id',
    'capabilities[card_payments][requested]',
    'a b',
    '',
    'x'.repeat(300),
  ])('%j was not the caller’s', (param) => {
    expect([answerNamed(param, 'account'), answerNamed(param, 'person')]).toEqual([undefined, undefined])
  })
})

describe('a refusal', () => {
  it.each([
    [
      'Invalid address for Japan. We cannot find an address with town of 3チョウメ for postal_code 1500001.',
      'postal_code_town_mismatch',
      '郵便番号と町名が一致していません。郵便番号から住所を検索し直してください。',
    ],
    [
      'Invalid address for Japan. We found multiple options matching the provided town. Appending cho-me to the town property may help (e.g. 2丁目).',
      'chome_required',
      '該当する町名が複数あります。「2丁目」のように丁目まで町名に入力してください。',
    ],
    ['Invalid string: must provide a Kana variation.', 'kana_required', 'カタカナで入力してください。'],
    ['Invalid katakana address: company[address_kana][line1]', 'kana_required', 'カタカナで入力してください。'],
    ['Invalid string: must provide a Kanji variation.', 'kanji_required', '書類のとおりに日本語で入力してください。'],
    ['Invalid account number: must be 7-8 digits', 'account_number_invalid', '口座番号の桁数を確かめてください。'],
    [
      'Invalid routing number for JP. The number must contain both the bank code and the branch code, and should be in the format xxxx-xxx or xxxxxxx',
      'routing_number_invalid',
      '該当する金融機関・支店がありません。コードを確かめてください。',
    ],
    [
      'You’ve created too many document verification attempts for this account. Please contact us at https://support.stripe.com/.',
      'document_attempts_exceeded',
      'このアカウントで送信できる書類の数を超えました。Stripe にお問い合わせください。',
    ],
    [
      'We don’t currently support file type: application/octet-stream.',
      'document_type_unsupported',
      '書類は JPEG、PNG、PDF のいずれかで送信してください。',
    ],
  ])('“%s” has a code and a sentence of ours', (message, code, sentence) => {
    const error = answerRefused(refusal({ message, param: 'individual[address_kana][town]' }), 'account')
    expect(toErrorBody(error, 'ja', 'req_1')).toEqual({
      error: {
        type: 'invalid_request_error',
        code,
        param: 'individual.address_kana.town',
        message: sentence,
        request_id: 'req_1',
      },
    })
  })

  it('keeps Stripe’s code where it says why', () => {
    const { code, param } = answerRefused(refusal({ code: 'tax_id_invalid', param: 'company[tax_id]' }), 'account')
    expect([code, param]).toEqual(['tax_id_invalid', 'company.tax_id'])
  })

  it('without a known reason says that it was refused, and nothing that Stripe wrote', () => {
    const message = 'The platform acct_1Secret has to change something.'
    const error = answerRefused(refusal({ message, code: 'invalid_request' }), 'account')
    expect(toErrorBody(error, 'en', 'req_1')).toEqual({
      error: {
        type: 'invalid_request_error',
        code: 'answer_refused',
        message: 'Stripe did not take this. Check what you wrote.',
        request_id: 'req_1',
      },
    })
  })

  it.each([
    ['verification[document][front]', 'document_unknown'],
    ['identity[business_details][documents][primary_verification][front_back][front]', 'document_unknown'],
    ['external_account', 'token_unknown'],
  ])('of something unknown in %s is %s', (param, code) => {
    const error = refusal({ code: 'resource_missing', param, message: `No such thing` })
    const party = param.startsWith('verification') ? 'person' : 'account'
    expect(answerRefused(error, party)).toMatchObject({ type: 'invalid_request_error', code, status: 400 })
  })

  it('of a person who is not there is a 404 that names the person', () => {
    const error = refusal({ code: 'resource_missing', param: 'id', statusCode: 404, message: 'No such person' })
    expect(answerRefused(error, 'person')).toMatchObject({
      type: 'resource_missing_error',
      code: 'resource_missing',
      param: 'person',
      status: 404,
    })
  })

  it('that is no refusal of an answer stays what it is', () => {
    const failed = Stripe.errors.StripeError.generate({ type: 'api_error', statusCode: 500, message: 'Oh no' })
    expect(answerRefused(failed, 'account')).toMatchObject({ type: 'api_error', code: 'stripe_failed' })
  })
})
