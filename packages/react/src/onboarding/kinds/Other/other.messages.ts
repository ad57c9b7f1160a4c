import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  text: (name: string) => `Stripe calls it ${name}. It is given on Stripe’s own page.`,
  question: 'Stripe has a question that only its own page can ask.',
  go: 'Give it on Stripe',
}

export type OtherMessages = typeof en

export const otherRequirementMessages = /* @__PURE__ */ defineMessages(
  'OtherRequirement',
  en,
  () => import('./other.messages.ja.js'),
)
