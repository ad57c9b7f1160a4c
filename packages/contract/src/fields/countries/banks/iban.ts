import type { FieldProblem, FieldRule } from '../../FieldProblem.js'
import { compact } from '../checks/compact.js'
import { mod97 } from '../checks/mod97.js'
import type { BankFormat } from './BankFormat.js'
import { bankField } from './bankField.js'
import { grouped } from './grouped.js'

/** How long an IBAN is, for every country and territory of the Single Euro Payments Area. */
const lengths = new Map(
  (
    'AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26 IT27 LI21 ' +
    'LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
)

/** Whether a country's accounts are told by an IBAN. */
export const hasIban = (country: string): boolean => lengths.has(country)

/** An IBAN of any country of the payments area: its length and both check digits. @public */
export const checkIban: FieldRule = (value): FieldProblem | null => {
  const iban = compact(value)
  const country = iban.slice(0, 2)
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return { code: 'iban' }
  const length = lengths.get(country)
  if (length === undefined) return { code: 'iban_country', values: { country } }
  if (iban.length !== length) return { code: 'iban_length', values: { country, count: length } }
  return mod97(iban.slice(4) + iban.slice(0, 4)) === 1 ? null : { code: 'checksum' }
}

/** A bank account that is told by its IBAN alone. */
export const ibanBank = (currency = 'eur'): BankFormat => ({
  fields: [
    bankField('iban', { rule: checkIban, tidy: grouped(' ', 4, 4, 4, 4, 4, 4, 4), isNumeric: false, longest: 42 }),
  ],
  currency,
  routingNumber: () => undefined,
  accountNumber: ({ iban = '' }) => compact(iban),
  bankCountry: ({ iban = '' }) => compact(iban).slice(0, 2),
})
