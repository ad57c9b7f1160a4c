import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  email: 'Email',
  hint: 'Stripe writes to it about the account',
}

export type EmailFieldMessages = typeof en

/** An email address. */
export const emailFieldMessages = /* @__PURE__ */ defineMessages(
  'EmailField',
  en,
  () => import('./Email.messages.ja.js'),
)
