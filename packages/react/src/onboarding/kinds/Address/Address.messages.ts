import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  home: 'Home address',
  business: 'Business address',
  company: 'Company address',
  country: 'Country',
  street: 'Street address',
  streetAndNumber: 'Street and number',
  more: 'Apartment, floor, building',
  colonia: 'Colonia',
  city: 'City',
  town: 'Town or city',
  suburb: 'Suburb or city',
  state: 'State',
  province: 'Province or territory',
  county: 'County',
  region: 'State or region',
  zip: 'ZIP code',
  postcode: 'Postcode',
  plz: 'Postal code (PLZ)',
  cep: 'CEP',
  postalCode: 'Postal code',
}

export type AddressFieldsMessages = typeof en

/** An address in Latin letters. */
export const addressFieldsMessages = /* @__PURE__ */ defineMessages(
  'AddressFields',
  en,
  () => import('./Address.messages.ja.js'),
)
