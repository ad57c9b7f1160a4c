import { city, line1, line2, postalCode, state } from './addresses/addressParts.js'
import { postalTemplate } from './addresses/postalTemplate.js'
import { ibanBank } from './banks/iban.js'
import type { CountryFields } from './CountryFields.js'
import { anyNumber } from './numbers/anyNumber.js'
import { germanRegister } from './numbers/germanRegister.js'
import { checkedVatId } from './numbers/vatId.js'

/** Germany. @public */
export const germany: CountryFields = {
  address: {
    parts: [line1('streetAndNumber'), line2(), postalCode('plz'), city(), state('region', 'asked')],
    postalCode: postalTemplate('99999', 'DE'),
  },
  taxId: germanRegister,
  vatId: checkedVatId('DE'),
  registrationNumber: germanRegister,
  idNumber: anyNumber('id_number'),
  bank: ibanBank(),
}
