import { defineMessages } from '../messages/defineMessages.js'

const en = {
  title: 'No connected account yet',
  text: 'This fills once the account for payments and payouts is set up.',
  start: 'Set up the account',
}

export type NoAccountMessages = typeof en

export const noAccountMessages = /* @__PURE__ */ defineMessages(
  'NoAccount',
  en,
  () => import('./noAccount.messages.ja.js'),
)
