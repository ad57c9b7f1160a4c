import { city, line1, line2, postalCode, state } from './addresses/addressParts.js'
import { postalTemplate } from './addresses/postalTemplate.js'
import { bankField } from './banks/bankField.js'
import { checkClabe } from './banks/checkClabe.js'
import type { CountryFields } from './CountryFields.js'
import { compact } from './checks/compact.js'
import { anyNumber } from './numbers/anyNumber.js'
import { rfc, rfcOrCurp } from './numbers/rfc.js'

/** ISO 3166-2. */
const states = new Map([
  ['AGU', 'Aguascalientes'],
  ['BCN', 'Baja California'],
  ['BCS', 'Baja California Sur'],
  ['CAM', 'Campeche'],
  ['CHP', 'Chiapas'],
  ['CHH', 'Chihuahua'],
  ['CMX', 'Ciudad de México'],
  ['COA', 'Coahuila'],
  ['COL', 'Colima'],
  ['DUR', 'Durango'],
  ['MEX', 'Estado de México'],
  ['GUA', 'Guanajuato'],
  ['GRO', 'Guerrero'],
  ['HID', 'Hidalgo'],
  ['JAL', 'Jalisco'],
  ['MIC', 'Michoacán'],
  ['MOR', 'Morelos'],
  ['NAY', 'Nayarit'],
  ['NLE', 'Nuevo León'],
  ['OAX', 'Oaxaca'],
  ['PUE', 'Puebla'],
  ['QUE', 'Querétaro'],
  ['ROO', 'Quintana Roo'],
  ['SLP', 'San Luis Potosí'],
  ['SIN', 'Sinaloa'],
  ['SON', 'Sonora'],
  ['TAB', 'Tabasco'],
  ['TAM', 'Tamaulipas'],
  ['TLA', 'Tlaxcala'],
  ['VER', 'Veracruz'],
  ['YUC', 'Yucatán'],
  ['ZAC', 'Zacatecas'],
])

/** Mexico. @public */
export const mexico: CountryFields = {
  address: {
    parts: [line1('streetAndNumber'), line2('colonia'), postalCode(), city(), state('state')],
    postalCode: postalTemplate('99999', 'MX'),
    states,
  },
  taxId: rfc,
  vatId: rfc,
  registrationNumber: anyNumber('registration_number'),
  idNumber: rfcOrCurp,
  bank: {
    fields: [bankField('clabe', { rule: checkClabe, longest: 22 })],
    currency: 'mxn',
    routingNumber: () => undefined,
    accountNumber: ({ clabe = '' }) => compact(clabe),
  },
}
