import { city, line1, line2, postalCode, state } from './addresses/addressParts.js'
import { postalTemplate } from './addresses/postalTemplate.js'
import { accountNumber, accountNumberField } from './banks/accountNumberField.js'
import { bankField } from './banks/bankField.js'
import { grouped } from './banks/grouped.js'
import type { CountryFields } from './CountryFields.js'
import { compact } from './checks/compact.js'
import { exactly } from './checks/exactly.js'
import { abn } from './numbers/abn.js'
import { acn } from './numbers/acn.js'
import { anyNumber } from './numbers/anyNumber.js'

const states = new Map([
  ['ACT', 'Australian Capital Territory'],
  ['NSW', 'New South Wales'],
  ['NT', 'Northern Territory'],
  ['QLD', 'Queensland'],
  ['SA', 'South Australia'],
  ['TAS', 'Tasmania'],
  ['VIC', 'Victoria'],
  ['WA', 'Western Australia'],
])

/** Australia. @public */
export const australia: CountryFields = {
  address: {
    parts: [line1(), line2(), city('suburb'), state('state'), postalCode('postcode')],
    postalCode: postalTemplate('9999', 'AU'),
    states,
  },
  taxId: abn,
  vatId: abn,
  registrationNumber: acn,
  idNumber: anyNumber('id_number'),
  bank: {
    fields: [
      bankField('bsb', { rule: (value) => exactly(6, value), tidy: grouped('-', 3), longest: 7 }),
      accountNumberField(4, 9),
    ],
    currency: 'aud',
    routingNumber: ({ bsb = '' }) => compact(bsb),
    accountNumber,
  },
}
