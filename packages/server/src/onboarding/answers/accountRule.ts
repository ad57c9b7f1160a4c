import {
  checkCompanyNameKana,
  checkCompanyNameKanji,
  checkCorporateNumber,
  checkDescriptor,
  checkKanaDescriptor,
  checkKanjiDescriptor,
  descriptorPrefixRules,
  fieldsOf,
  isTestNumber,
  tidyCorporateNumber,
  tidyJapanese,
  tidyKana,
  tidyName,
  toCompanyRegistrationNumber,
} from '@connect-kit/contract/fields'
import { type AnswerRule, words } from './AnswerRule.js'
import { addressRules, scriptRules } from './addressRules.js'
import { email, phone, url } from './contactRules.js'
import { type Place, personRule } from './personRule.js'

/** The rule for an answer of an account, by its dotted name. */
export function accountRule(name: string, place: Place): AnswerRule | undefined {
  const [head = '', ...rest] = name.split('.')
  const member = rest.join('.')
  if (head === 'individual') return personRule(member, place)
  if (head === 'company') return companyRule(member, place)
  if (head === 'business_profile') return profileRule(member, place)
  if (head === 'settings') return descriptorRules[member]
  return head === 'email' ? email : undefined
}

function companyRule(name: string, { country, home }: Place): AnswerRule | undefined {
  const [head = '', part = ''] = name.split('.')
  const { registrationNumber, taxId, vatId } = fieldsOf(country)
  switch (head) {
    case 'name':
      return { tidy: tidyName }
    case 'name_kana':
      return { tidy: tidyKana, rule: checkCompanyNameKana }
    case 'name_kanji':
      return { tidy: tidyJapanese, rule: checkCompanyNameKanji }
    case 'phone':
      return phone(home)
    case 'tax_id':
      return country === 'JP' ? corporateNumber : taxId
    case 'vat_id':
      return vatId
    case 'registration_number':
      return registrationNumber
    case 'address':
      return addressRules(home)[part]
    case 'address_kana':
      return scriptRules.kana[part]
    case 'address_kanji':
      return scriptRules.kanji[part]
    default:
      return undefined
  }
}

/** 法人番号 or the twelve digits of the register, of which Stripe takes the twelve. */
const corporateNumber: AnswerRule = {
  tidy: (value) => toCompanyRegistrationNumber(value) ?? tidyCorporateNumber(value),
  rule: (value) => (isTestNumber(value) ? null : checkCorporateNumber(value)),
}

function profileRule(name: string, { country }: Place): AnswerRule | undefined {
  if (name === 'support_phone') return phone(country)
  if (name === 'support_email') return email
  if (name === 'name') return words
  if (name === 'product_description') return { tidy: (value) => value.normalize('NFC').trim() }
  return name.endsWith('url') ? url : undefined
}

const descriptorRules: Readonly<Record<string, AnswerRule>> = {
  'payments.statement_descriptor': { tidy: tidyName, rule: checkDescriptor },
  'payments.statement_descriptor_kana': { tidy: tidyKana, rule: checkKanaDescriptor },
  'payments.statement_descriptor_kanji': { tidy: tidyJapanese, rule: checkKanjiDescriptor },
  'card_payments.statement_descriptor_prefix': { tidy: tidyName, rule: descriptorPrefixRules.latin },
  'card_payments.statement_descriptor_prefix_kana': { tidy: tidyKana, rule: descriptorPrefixRules.kana },
  'card_payments.statement_descriptor_prefix_kanji': { tidy: tidyJapanese, rule: descriptorPrefixRules.kanji },
}
