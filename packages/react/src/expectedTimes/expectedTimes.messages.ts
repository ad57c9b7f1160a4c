import { defineMessages } from '../messages/defineMessages.js'

const en = {
  entry: 'Entering your information',
  entryTime: '15 to 20 minutes',
  review: 'Check by Stripe',
  reviewTime: 'A few minutes to 7 business days',
  funds: 'Money from a payment',
  fundsTime: 'Available about 7 days after it',
  firstPayout: 'First payout',
  firstPayoutTime: '2 to 3 days more, for a security check',
}

export type ExpectedTimesMessages = typeof en

export const expectedTimesMessages = /* @__PURE__ */ defineMessages(
  'ExpectedTimes',
  en,
  () => import('./expectedTimes.messages.ja.js'),
)
