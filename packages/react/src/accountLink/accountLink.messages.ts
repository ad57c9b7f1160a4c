import { defineMessages } from '../messages/defineMessages.js'

const en = {
  opening: 'Opening Stripe…',
  failed: 'Stripe’s page could not be opened',
  usedUp: 'The link to Stripe did not work twice in a row. What you entered there is kept. Open it again from here.',
  blocked: 'Your browser did not open a new tab.',
  openHere: 'Open Stripe in this tab',
}

export type AccountLinkMessages = typeof en

/** What is said on the way to a page of Stripe's. */
export const accountLinkMessages = /* @__PURE__ */ defineMessages(
  'AccountLink',
  en,
  () => import('./accountLink.messages.ja.js'),
)
