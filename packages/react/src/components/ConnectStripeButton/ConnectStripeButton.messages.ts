import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  title: 'Stripe',
  setupTitle: 'Take payments with Stripe',
  setupText: 'Sell once or by subscription. Stripe takes the payments and pays them out to your bank account.',
  chatText: 'Connect Stripe to take payments and be paid out.',
  takes: 'It takes 15 to 20 minutes. You can stop and go on later.',
  review: 'Then Stripe checks what you gave, from a few minutes to 7 business days.',
  connect: 'Connect Stripe',
  existing: 'Connect your Stripe account',
  resume: 'Continue set-up',
  mend: 'Give information',
  working: 'Preparing…',
  notConnected: 'Not connected',
  inProgress: 'In progress',
  connected: 'Connected',
  connectedAs: (name: string) => `Connected as ${name}`,
  askOwner: 'An owner of the account can connect Stripe.',
  failed: 'Stripe could not be connected',
  loadFailed: 'Whether Stripe is connected could not be loaded',
}

export type ConnectStripeButtonMessages = typeof en

export const connectStripeButtonMessages = /* @__PURE__ */ defineMessages(
  'ConnectStripeButton',
  en,
  () => import('./ConnectStripeButton.messages.ja.js'),
)
