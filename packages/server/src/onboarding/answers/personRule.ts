import {
  checkKanaName,
  checkKanjiName,
  checkPersonName,
  fieldsOf,
  tidyJapanese,
  tidyKana,
  tidyName,
  writesLatin,
} from '@connect-kit/contract/fields'
import { type AnswerRule, words } from './AnswerRule.js'
import { addressRules, scriptRules } from './addressRules.js'
import { email, isoCountry, phone } from './contactRules.js'

/** Where the account is, and where the person (or the business) lives: people from abroad have numbers of their own country. */
export interface Place {
  country: string
  home: string
}

const kana: AnswerRule = { tidy: tidyKana, rule: checkKanaName }
const kanji: AnswerRule = { tidy: tidyJapanese, rule: checkKanjiName }

/** The rule for an answer of a person, by its dotted name. */
export function personRule(name: string, { country, home }: Place): AnswerRule | undefined {
  const [head = '', part = ''] = name.split('.')
  switch (head) {
    case 'first_name':
    case 'last_name':
      return writesLatin(country) ? { tidy: tidyName, rule: checkPersonName } : { tidy: tidyName }
    case 'first_name_kana':
    case 'last_name_kana':
      return kana
    case 'first_name_kanji':
    case 'last_name_kanji':
      return kanji
    case 'email':
      return email
    case 'phone':
      return phone(home)
    case 'address':
      return addressRules(home)[part]
    case 'address_kana':
      return scriptRules.kana[part]
    case 'address_kanji':
      return scriptRules.kanji[part]
    case 'id_number':
      return fieldsOf(home).idNumber
    case 'nationality':
      return isoCountry
    case 'full_name_aliases':
    case 'relationship':
      return words
    default:
      return undefined
  }
}
