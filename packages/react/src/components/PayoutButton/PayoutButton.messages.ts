import { defineMessages } from '../../messages/defineMessages.js'

/** Amounts, days and accounts come formatted. */
const en = {
  payOut: 'Pay out',
  title: 'Pay out',
  amount: 'Amount',
  upTo: (max: string) => `Up to ${max}`,
  method: 'Method',
  standardNote: 'The arrival date is set when the payout is created',
  instantNote: 'Usually within 30 minutes',
  fee: (fee: string, net: string) => `Fee ${fee}, arrives as ${net}`,
  feeAbout: (fee: string, net: string) => `Fee about ${fee}, arrives as about ${net}`,
  feeUnknown: 'Stripe takes a fee from the amount',
  to: 'To',
  payOutAmount: (amount: string) => `Pay out ${amount}`,
  sending: 'Paying out…',
  cancel: 'Cancel',
  missing: 'Enter an amount in digits',
  low: (limit: string) => `Enter at least ${limit}`,
  high: (limit: string) => `Enter at most ${limit}`,
  uneven: (limit: string) => `Enter an amount that banks can send, such as ${limit}`,
  noDestination: 'No bank account can take this payout',
  noDestinationText: (currency: string) => `Add or update a bank account for ${currency} first. No money moved.`,
  failed: 'The payout was not created',
  balance_insufficient: 'The balance no longer covers this amount. No money moved. Enter a smaller amount.',
  instant_payouts_unsupported:
    'This account does not take instant payouts. No money moved. Choose the standard method.',
  instant_payouts_limit_exceeded:
    'The daily limit for instant payouts is reached. No money moved. Choose the standard method.',
  payouts_not_allowed: 'Payouts are paused for your account. No money moved. See what Stripe needs from you.',
  unknown: 'Outcome not known yet',
  unknownText:
    'We are checking whether this payout was created. Do not send it again. The result appears here by itself.',
  created: (amount: string) => `${amount} is on its way`,
  arrives: (day: string, account: string) => `Expected at ${account} on ${day}.`,
  arrivesSoon: (account: string) => `Usually at ${account} within 30 minutes.`,
  done: 'Done',
  loadFailed: 'The balance could not be loaded',
}

export type PayoutButtonMessages = typeof en

export const payoutButtonMessages = /* @__PURE__ */ defineMessages(
  'PayoutButton',
  en,
  () => import('./PayoutButton.messages.ja.js'),
)
