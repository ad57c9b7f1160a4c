import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  label: 'Country of your business',
  hint: 'Where you live or where the company is registered. It cannot be changed later.',
}

export type CountryMessages = typeof en

export const countryMessages = /* @__PURE__ */ defineMessages('Country', en, () => import('./country.messages.ja.js'))
