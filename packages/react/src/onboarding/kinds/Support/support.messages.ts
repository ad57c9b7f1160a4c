import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  title: 'Customer support',
  email: 'Email address',
  phone: 'Phone number',
  phoneHint: 'Shown to customers, for example on receipts',
  url: 'Support page',
  badPhone: 'Enter a phone number with 7 to 15 digits',
}

export type SupportMessages = typeof en

export const supportMessages = /* @__PURE__ */ defineMessages('Support', en, () => import('./support.messages.ja.js'))
