import { city, line1, line2, postalCode, state } from './addresses/addressParts.js'
import { postalPattern } from './addresses/postalPattern.js'
import { accountNumber, accountNumberField } from './banks/accountNumberField.js'
import { bankField } from './banks/bankField.js'
import { grouped } from './banks/grouped.js'
import type { CountryFields } from './CountryFields.js'
import { compact } from './checks/compact.js'
import { exactly } from './checks/exactly.js'
import { anyNumber } from './numbers/anyNumber.js'
import { crn } from './numbers/crn.js'
import { checkedVatId } from './numbers/vatId.js'

/** The United Kingdom. @public */
export const unitedKingdom: CountryFields = {
  address: {
    parts: [line1(), line2(), city('town'), state('county', 'asked'), postalCode('postcode')],
    postalCode: postalPattern({
      pattern: /^(GIR 0AA|[A-PR-UWYZ](\d{1,2}|[A-HK-Y]\d[\dA-Z]?|\d[A-HJKPS-UW]) \d[ABD-HJLNP-UW-Z]{2})$/,
      example: 'SW1A 1AA',
      join: (characters) => `${characters.slice(0, -3)} ${characters.slice(-3)}`,
    }),
  },
  taxId: crn,
  vatId: checkedVatId('GB'),
  registrationNumber: crn,
  idNumber: anyNumber('id_number'),
  bank: {
    fields: [
      bankField('sort_code', { rule: (value) => exactly(6, value), tidy: grouped('-', 2, 2), longest: 8 }),
      accountNumberField(8),
    ],
    currency: 'gbp',
    routingNumber: ({ sort_code = '' }) => compact(sort_code),
    accountNumber,
  },
}
