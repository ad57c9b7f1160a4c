import { city, line1, line2, postalCode, state } from './addresses/addressParts.js'
import { postalPattern } from './addresses/postalPattern.js'
import { abaRouting } from './banks/abaRouting.js'
import { accountNumber, accountNumberField } from './banks/accountNumberField.js'
import { bankField } from './banks/bankField.js'
import type { CountryFields } from './CountryFields.js'
import { compact } from './checks/compact.js'
import { anyNumber } from './numbers/anyNumber.js'
import { ein } from './numbers/ein.js'
import { ssn } from './numbers/ssn.js'

/** States, the District of Columbia, territories, and the armed forces' mail. */
const states = new Map([
  ['AL', 'Alabama'],
  ['AK', 'Alaska'],
  ['AZ', 'Arizona'],
  ['AR', 'Arkansas'],
  ['CA', 'California'],
  ['CO', 'Colorado'],
  ['CT', 'Connecticut'],
  ['DE', 'Delaware'],
  ['DC', 'District of Columbia'],
  ['FL', 'Florida'],
  ['GA', 'Georgia'],
  ['HI', 'Hawaii'],
  ['ID', 'Idaho'],
  ['IL', 'Illinois'],
  ['IN', 'Indiana'],
  ['IA', 'Iowa'],
  ['KS', 'Kansas'],
  ['KY', 'Kentucky'],
  ['LA', 'Louisiana'],
  ['ME', 'Maine'],
  ['MD', 'Maryland'],
  ['MA', 'Massachusetts'],
  ['MI', 'Michigan'],
  ['MN', 'Minnesota'],
  ['MS', 'Mississippi'],
  ['MO', 'Missouri'],
  ['MT', 'Montana'],
  ['NE', 'Nebraska'],
  ['NV', 'Nevada'],
  ['NH', 'New Hampshire'],
  ['NJ', 'New Jersey'],
  ['NM', 'New Mexico'],
  ['NY', 'New York'],
  ['NC', 'North Carolina'],
  ['ND', 'North Dakota'],
  ['OH', 'Ohio'],
  ['OK', 'Oklahoma'],
  ['OR', 'Oregon'],
  ['PA', 'Pennsylvania'],
  ['RI', 'Rhode Island'],
  ['SC', 'South Carolina'],
  ['SD', 'South Dakota'],
  ['TN', 'Tennessee'],
  ['TX', 'Texas'],
  ['UT', 'Utah'],
  ['VT', 'Vermont'],
  ['VA', 'Virginia'],
  ['WA', 'Washington'],
  ['WV', 'West Virginia'],
  ['WI', 'Wisconsin'],
  ['WY', 'Wyoming'],
  ['AS', 'American Samoa'],
  ['GU', 'Guam'],
  ['MP', 'Northern Mariana Islands'],
  ['PR', 'Puerto Rico'],
  ['VI', 'U.S. Virgin Islands'],
  ['AA', 'Armed Forces Americas'],
  ['AE', 'Armed Forces Europe'],
  ['AP', 'Armed Forces Pacific'],
])

/** The United States. @public */
export const unitedStates: CountryFields = {
  address: {
    parts: [line1(), line2(), city(), state('state'), postalCode('zip')],
    postalCode: {
      ...postalPattern({
        pattern: /^\d{5}(-\d{4})?$/,
        example: '94107',
        join: (digits) => (digits.length === 9 ? `${digits.slice(0, 5)}-${digits.slice(5)}` : digits),
      }),
      isNumeric: true,
    },
    states,
  },
  taxId: ein,
  vatId: anyNumber('vat_id'),
  registrationNumber: anyNumber('registration_number'),
  idNumber: ssn,
  bank: {
    fields: [bankField('routing_number', { rule: abaRouting, longest: 11 }), accountNumberField(4, 17)],
    currency: 'usd',
    routingNumber: ({ routing_number = '' }) => compact(routing_number),
    accountNumber,
  },
}
