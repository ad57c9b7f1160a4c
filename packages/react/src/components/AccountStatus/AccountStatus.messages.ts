import { defineMessages } from '../../messages/defineMessages.js'

/** Dates come formatted. */
const en = {
  title: 'Account',
  rejected: 'Rejected',
  restricted: 'Restricted',
  action_needed: 'Information needed',
  in_review: 'In review',
  paused: 'Paused',
  restricted_soon: 'Enabled',
  enabled_more_later: 'Enabled',
  complete: 'Enabled',
  due: (day: string) => `Due ${day}`,
  rejectedTitle: 'Stripe closed this account',
  rejectedText: 'It takes no payments and sends no payouts. Ask the platform what can be done.',
  rejectedMendTitle: 'Stripe could not verify this account',
  rejectedMendText: 'Give what is missing below, and Stripe looks at the account again.',
  restrictedTitle: 'Information is overdue',
  restrictedText: 'Payments or payouts are off until it is given.',
  action_neededTitle: 'Stripe needs more information',
  action_neededText:
    'Payments and payouts start when it is given and checked. Checking takes from a few minutes to 7 days.',
  action_neededWorksText: 'What works now goes on. The rest starts when it is given and checked.',
  in_reviewTitle: 'Stripe is checking what you gave',
  in_reviewText:
    'There is nothing to do. It takes from a few minutes to 7 days; the first payout can take 2 to 3 days more.',
  pausedTitle: 'Payments or payouts are paused',
  pausedText: 'Stripe does not say that anything is missing. Ask the platform what the reason is.',
  pausedByPlatformText: 'The platform paused this account. Ask there when it goes on.',
  restricted_soonTitle: (day: string) => `Give information by ${day}`,
  restricted_soonText: 'Payments and payouts go on until then.',
  interventionText: 'Stripe has a question that only its own page can ask.',
  provide: 'Give information',
  answer: 'Answer on Stripe',
  contact: 'Ask the platform',
  charges: 'Payments',
  payouts: 'Payouts',
  enabled: 'On',
  disabled: 'Off',
  complete_text: 'Everything is in place.',
  enabled_more_later_text: 'Everything works. Stripe will ask for a little more as the business grows.',
  loadFailed: 'The status could not be loaded',
}

export type AccountStatusMessages = typeof en

export const accountStatusMessages = /* @__PURE__ */ defineMessages(
  'AccountStatus',
  en,
  () => import('./AccountStatus.messages.ja.js'),
)
