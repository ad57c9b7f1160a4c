import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  title: 'Your account was closed',
  text: (account: string) =>
    `Account ${account} takes no payments, sends no payouts and cannot be opened again. You can set up a new one here.`,
  contact: 'Ask the platform',
}

export type ClosedAccountMessages = typeof en

/** What is said above the way to a new account. */
export const closedAccountMessages = /* @__PURE__ */ defineMessages(
  'ClosedAccount',
  en,
  () => import('./closedAccount.messages.ja.js'),
)
