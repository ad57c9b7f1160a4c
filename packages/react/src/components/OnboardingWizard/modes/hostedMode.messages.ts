import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  lead: 'You enter the information on Stripe’s own page and come back here. What you enter there is kept.',
  begin: 'Continue on Stripe',
  resume: 'Go on where you left off',
  provide: 'Give what is missing on Stripe',
  answer: 'Answer on Stripe',
  change: 'Change what you gave',
  stands: 'This is where your account stands now.',
  leave: 'Leave for now',
  done: 'Done',
}

export type HostedMessages = typeof en

export const hostedMessages = /* @__PURE__ */ defineMessages(
  'HostedOnboarding',
  en,
  () => import('./hostedMode.messages.ja.js'),
)
