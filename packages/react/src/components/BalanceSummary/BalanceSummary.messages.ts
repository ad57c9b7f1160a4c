import { defineMessages } from '../../messages/defineMessages.js'

/** Dates, days and amounts come formatted. */
const en = {
  title: 'Balance',
  titleIn: (code: string) => `Balance in ${code}`,
  manual: 'Paid out when you ask for it',
  daily: 'Paid out every day',
  weekly: (days: string) => `Paid out every ${days}`,
  monthly: (days: string) => `Paid out on the ${days} of each month`,
  editSchedule: 'Edit schedule',
  available: 'Available',
  pending: 'Pending',
  connect_reserved: 'Reserved',
  in_transit: 'In transit',
  availableOn: (range: string) => `Available ${range}`,
  availableBy: (day: string) => `Available by ${day}`,
  arrivesOn: (range: string) => `Arrives ${range}`,
  reservedFor: 'Held against negative balances of your connected accounts',
  instant: (amount: string, net: string) => `${amount} can be paid out instantly, ${net} after the fee`,
  instantGross: (amount: string) => `${amount} can be paid out instantly, less a fee`,
  covered:
    'Refunds or an instant payout took more than had settled. Pending payments fill the gap as they settle. Payouts wait until then.',
  owedDebited: (total: string) =>
    `Available and pending come to ${total}. New payments reduce it first; Stripe collects the rest from your bank account. Payouts wait until the balance is above zero.`,
  owed: (total: string) =>
    `Available and pending come to ${total}. New payments reduce it first. Payouts wait until the balance is above zero.`,
  disabled: 'Payouts are paused',
  disabledText:
    'Stripe needs something from you before it sends money to your bank. Your balance stays here until then.',
  review: 'Review account',
  loadFailed: 'The balance could not be loaded',
}

export type BalanceSummaryMessages = typeof en

export const balanceSummaryMessages = /* @__PURE__ */ defineMessages(
  'BalanceSummary',
  en,
  () => import('./BalanceSummary.messages.ja.js'),
)
