import type { AccountState } from '../../core/account.js'
import { invalidRequest } from '../../core/errors.js'
import { checkDate } from './checkDate.js'

interface Address {
  postal_code?: string
  state?: string
  city?: string
  town?: string
  line1?: string
  line2?: string
}

/** What may be said about a person and about a company alike. */
interface Party {
  address?: Address
  address_kana?: Address
  address_kanji?: Address
  dob?: { day: number; month: number; year: number } | '' | null
  first_name_kana?: string
  last_name_kana?: string
  name_kana?: string
  ssn_last_4?: string
}

/** Refuses names, addresses, numbers and days that cannot be right; `prefix` is what the parameters stand in. */
export function checkParty({ country }: AccountState, party: Party, now: number, prefix = ''): void {
  const at = (...path: [string, ...string[]]) => {
    const [first, ...rest] = prefix === '' ? path : [prefix, ...path]
    return `${first}${rest.map((name) => `[${name}]`).join('')}`
  }
  if (party.dob) checkDate(party.dob, at('dob'), now)
  for (const name of ['first_name_kana', 'last_name_kana', 'name_kana'] as const) {
    checkKana(party[name], at(name))
  }
  for (const [name, text] of Object.entries(party.address_kana ?? {})) {
    if (name !== 'country') checkKana(String(text), at('address_kana', name))
  }
  for (const name of ['address_kana', 'address_kanji'] as const) {
    checkPostalCode(party[name]?.postal_code, at(name, 'postal_code'))
  }
  if (country === 'JP') checkPostalCode(party.address?.postal_code, at('address', 'postal_code'))
  if (party.ssn_last_4 && !/^\d{4}$/.test(party.ssn_last_4)) {
    throw invalidRequest('The last 4 digits of a Social Security number are 4 digits.', { param: at('ssn_last_4') })
  }
}

function checkKana(text: string | undefined, param: string): void {
  if (!text || !/[\p{Script=Hiragana}\p{Script=Han}]/u.test(text)) return
  throw invalidRequest('This value must be written in katakana.', { code: 'invalid_characters', param })
}

function checkPostalCode(code: string | undefined, param: string): void {
  if (!code || /^\d{3}-?\d{4}$/.test(code)) return
  throw invalidRequest('The postal code must have 7 digits.', { code: 'postal_code_invalid', param })
}
