import type { AddressFieldsMessages } from './Address.messages.js'

export const ja: AddressFieldsMessages = {
  home: '自宅住所',
  business: '事業所の住所',
  company: '会社の住所',
  country: '国',
  street: '番地・通り',
  streetAndNumber: '通り・番地',
  more: '建物名・階・部屋番号',
  colonia: '地区（Colonia）',
  city: '市',
  town: '市・町',
  suburb: '地区・市（Suburb）',
  state: '州',
  province: '州・準州',
  county: '州（County）',
  region: '州・地域',
  zip: '郵便番号（ZIP）',
  postcode: '郵便番号（Postcode）',
  plz: '郵便番号（PLZ）',
  cep: '郵便番号（CEP）',
  postalCode: '郵便番号',
}
