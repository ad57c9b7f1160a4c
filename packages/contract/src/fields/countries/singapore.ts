import { city, line1, line2, postalCode, state } from './addresses/addressParts.js'
import { postalTemplate } from './addresses/postalTemplate.js'
import { accountNumber, accountNumberField } from './banks/accountNumberField.js'
import { bankField } from './banks/bankField.js'
import type { CountryFields } from './CountryFields.js'
import { compact } from './checks/compact.js'
import { exactly } from './checks/exactly.js'
import { anyNumber } from './numbers/anyNumber.js'
import { nric } from './numbers/nric.js'
import { uen } from './numbers/uen.js'

/** Singapore. @public */
export const singapore: CountryFields = {
  address: {
    parts: [line1(), line2(), city('city', 'asked'), state('region', 'asked'), postalCode()],
    postalCode: postalTemplate('999999', 'SG'),
  },
  taxId: uen,
  vatId: anyNumber('vat_id'),
  registrationNumber: uen,
  idNumber: nric,
  bank: {
    fields: [
      bankField('bank_code', { rule: (value) => exactly(4, value), longest: 4 }),
      bankField('branch_code', { rule: (value) => exactly(3, value), longest: 3 }),
      accountNumberField(6, 14),
    ],
    currency: 'sgd',
    routingNumber: ({ bank_code = '', branch_code = '' }) => `${compact(bank_code)}-${compact(branch_code)}`,
    accountNumber,
  },
}
