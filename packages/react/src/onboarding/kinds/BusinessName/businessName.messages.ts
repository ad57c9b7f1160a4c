import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  label: 'Business name',
  hint: 'The name that customers know',
}

export type BusinessNameMessages = typeof en

export const businessNameMessages = /* @__PURE__ */ defineMessages(
  'BusinessName',
  en,
  () => import('./businessName.messages.ja.js'),
)
