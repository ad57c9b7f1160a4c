import { defineMessages } from '../messages/defineMessages.js'

const en = {
  title: 'Stripe’s view is not shown',
  blocked:
    'A browser extension or your network keeps Stripe from loading. No money moved. Allow connect-js.stripe.com, then reload the page.',
  policy: (directive: string) =>
    `This page’s own security policy keeps Stripe from loading. No money moved. Tell the platform: ${directive} has to allow https://connect-js.stripe.com.`,
  timeout: 'Stripe did not answer in time. No money moved.',
  instead: (reason: string) => `${reason} This is our own view of the same data.`,
  loading: 'Loading from Stripe',
}

export type EmbeddedMessages = typeof en

/** What is said in place of a component of Stripe's. */
export const embeddedMessages = /* @__PURE__ */ defineMessages(
  'Embedded',
  en,
  () => import('./embedded.messages.ja.js'),
)
