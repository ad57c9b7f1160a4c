import { defineMessages } from '../messages/defineMessages.js'

const en = {
  webViewTitle: 'Open this page in your browser',
  webViewText:
    'This app’s own browser cannot open the window in which Stripe asks who you are. Copy the address and open it in Safari or Chrome.',
  address: 'the address of this page',
  popupQuestion: 'Does nothing open when you press a button?',
  popupText:
    'Stripe asks who you are in a window of its own. Allow pop-ups for this site in your browser’s address bar, then press the button again.',
}

export type StripeWindowMessages = typeof en

/** What is said of the windows that Stripe's pages and components open, where they may not open. */
export const stripeWindowMessages = /* @__PURE__ */ defineMessages(
  'StripeWindow',
  en,
  () => import('./stripeWindow.messages.ja.js'),
)
