import { city, line1, line2, postalCode, state } from './addresses/addressParts.js'
import { postalPattern } from './addresses/postalPattern.js'
import { accountNumber, accountNumberField } from './banks/accountNumberField.js'
import { bankField } from './banks/bankField.js'
import type { CountryFields } from './CountryFields.js'
import { compact } from './checks/compact.js'
import { exactly } from './checks/exactly.js'
import { anyNumber } from './numbers/anyNumber.js'
import { canadianBusinessNumber } from './numbers/canadianBusinessNumber.js'
import { sin } from './numbers/sin.js'

const states = new Map([
  ['AB', 'Alberta'],
  ['BC', 'British Columbia'],
  ['MB', 'Manitoba'],
  ['NB', 'New Brunswick'],
  ['NL', 'Newfoundland and Labrador'],
  ['NS', 'Nova Scotia'],
  ['NT', 'Northwest Territories'],
  ['NU', 'Nunavut'],
  ['ON', 'Ontario'],
  ['PE', 'Prince Edward Island'],
  ['QC', 'Quebec'],
  ['SK', 'Saskatchewan'],
  ['YT', 'Yukon'],
])

/** Canada. @public */
export const canada: CountryFields = {
  address: {
    parts: [line1(), line2(), city(), state('province'), postalCode()],
    postalCode: postalPattern({
      pattern: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d$/,
      example: 'K1A 0B1',
      join: (characters) => `${characters.slice(0, 3)} ${characters.slice(3)}`,
    }),
    states,
  },
  taxId: canadianBusinessNumber,
  vatId: canadianBusinessNumber,
  registrationNumber: anyNumber('registration_number'),
  idNumber: sin,
  bank: {
    fields: [
      bankField('transit_number', { rule: (value) => exactly(5, value), longest: 5 }),
      bankField('institution_number', { rule: (value) => exactly(3, value), longest: 3 }),
      accountNumberField(5, 12),
    ],
    currency: 'cad',
    routingNumber: ({ transit_number = '', institution_number = '' }) =>
      `${compact(transit_number)}-${compact(institution_number)}`,
    accountNumber,
  },
}
