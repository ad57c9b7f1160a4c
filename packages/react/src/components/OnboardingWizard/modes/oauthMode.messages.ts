import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  title: 'Connect your Stripe account',
  lead: 'Use a Stripe account that you have. You choose it on Stripe and allow this platform to work with it.',
  allows: 'What you allow',
  see: 'The platform sees payments, customers and payouts of the account.',
  act: 'It takes payments and makes refunds for you there.',
  keep: 'The account and its money stay yours. You can disconnect it at any time.',
  connected: (name: string) => `${name} is connected`,
  made: 'Your account was made on this platform, so there is nothing to connect.',
  disconnect: 'Disconnect',
  question: (name: string) => `Disconnect ${name}?`,
  stops: 'This platform takes no more payments and sends no more payouts for the account.',
  subscriptions:
    'Subscriptions are not canceled. They go on charging your customers until you cancel them in your Stripe Dashboard.',
  erased: 'What this platform has kept of the account is deleted. In Stripe everything stays as it is.',
  confirm: (name: string) => `Disconnect ${name}`,
  disconnecting: 'Disconnecting…',
  cancel: 'Keep it connected',
  failed: 'The account is still connected',
  stands: 'This is where your account stands now.',
  leave: 'Leave for now',
  done: 'Done',
}

export type OauthModeMessages = typeof en

export const oauthModeMessages = /* @__PURE__ */ defineMessages(
  'OauthOnboarding',
  en,
  () => import('./oauthMode.messages.ja.js'),
)
