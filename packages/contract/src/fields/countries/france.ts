import { city, line1, line2, postalCode, state } from './addresses/addressParts.js'
import { postalTemplate } from './addresses/postalTemplate.js'
import { ibanBank } from './banks/iban.js'
import type { CountryFields } from './CountryFields.js'
import { anyNumber } from './numbers/anyNumber.js'
import { siren } from './numbers/siren.js'
import { checkedVatId } from './numbers/vatId.js'

/** France. @public */
export const france: CountryFields = {
  address: {
    parts: [line1(), line2(), postalCode(), city(), state('region', 'asked')],
    postalCode: postalTemplate('99999', 'FR'),
  },
  taxId: siren,
  vatId: checkedVatId('FR'),
  registrationNumber: siren,
  idNumber: anyNumber('id_number'),
  bank: ibanBank(),
}
