import type { LoadErrorType } from '../loadFailure.js'
import type { PayoutStatus } from '../stripeObjects.js'
import { enAccount } from './enAccount.js'
import { enPayments } from './enPayments.js'

const weekdays: Record<string, string> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
}

const ordinals: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const ordinal = (day: number) => `${day}${ordinals[new Intl.PluralRules('en', { type: 'ordinal' }).select(day)]}`
const list = (items: string[]) => new Intl.ListFormat('en').format(items)
const inSentence = (date: string) => (/^(Today|Yesterday)$/.test(date) ? date.toLowerCase() : date)

const transactionTypes: Record<string, string> = {
  charge: 'Payment',
  payment: 'Payment',
  refund: 'Refund',
  payment_refund: 'Refund',
  adjustment: 'Adjustment',
  application_fee: 'Platform fee',
  transfer: 'Transfer',
  payout_failure: 'Returned payout',
}

const failureReasons: Record<string, string> = {
  account_closed: 'The bank account is closed.',
  no_account: 'The bank account could not be found.',
  insufficient_funds: 'The Stripe account did not hold enough money.',
  debit_not_authorized: 'The bank does not allow debits from this account.',
  invalid_currency: 'The bank account does not accept this currency.',
  could_not_process: 'The bank could not process the payout.',
}

/** English names follow from the names that the components already have. */
const components: Record<string, string> = {}

export const en = {
  sandbox: 'Sandbox',
  sandboxHint: 'Drawn by the local sandbox in place of Stripe',
  loading: 'Loading',
  close: 'Close',
  exit: 'Exit',
  cancel: 'Cancel',
  retry: 'Try again',
  showMore: 'Show more',
  none: 'Not available',
  today: 'Today',
  yesterday: 'Yesterday',

  balance: 'Balance',
  available: 'Available',
  pending: 'Pending',
  inTransit: 'In transit',
  availableOn: (range: string) => `Available ${range}`,
  arrives: (date: string) => `Arrives ${inSentence(date)}`,
  negative: 'New payments cover this before anything is paid out.',
  schedule: {
    manual: 'Paid out on request',
    daily: 'Paid out every day',
    weekly: (days: string[]) => `Paid out every ${list(days.map((day) => weekdays[day] ?? day))}`,
    monthly: (days: number[]) => `Paid out on the ${list(days.map(ordinal))} of each month`,
  },

  payOut: 'Pay out',
  payingOut: 'Paying out…',
  payOutTitle: (currency: string) => `Pay out ${currency}`,
  amount: 'Amount',
  amountHint: (available: string) => `Up to ${available}`,
  amountTooHigh: (available: string) => `Enter ${available} or less`,
  amountWrong: 'Enter an amount above zero',
  speed: 'Speed',
  standard: 'Standard',
  instant: 'Instant',
  payoutCreated: (amount: string) => `Payout of ${amount} created`,
  payoutRefused: 'No money has moved.',
  payoutUnknown:
    'The connection was lost. Sending it again is safe: a payout that was already created is not created twice.',

  payouts: 'Payouts',
  payout: 'Payout',
  arrivalDate: 'Arrival date',
  status: 'Status',
  to: 'To',
  type: 'Type',
  automatic: 'Automatic',
  manual: 'Manual',
  estimated: 'Estimated',
  allStatuses: 'All statuses',
  statuses: {
    pending: 'Pending',
    in_transit: 'In transit',
    paid: 'Paid',
    failed: 'Failed',
    canceled: 'Canceled',
  } satisfies Record<PayoutStatus, string>,
  noPayouts: 'No payouts yet',
  noPayoutsHint: 'Payouts to the bank appear here.',
  noMatch: (status: string) => `No payouts with the status “${status}”`,
  payoutCount: (count: number) => `${count} ${count === 1 ? 'payout' : 'payouts'}`,

  created: 'Created',
  sent: 'Sent',
  arrived: 'Arrived',
  contains: 'What this payout contains',
  manualContents: 'A manual payout takes from the whole balance, so it has no list of transactions.',
  payments: 'Payments',
  refunds: 'Refunds',
  stripeFees: 'Stripe fees',
  platformFees: 'Platform fees',
  other: 'Other',
  paidOut: 'Paid out',
  details: 'Details',
  descriptor: 'Statement descriptor',
  method: 'Method',
  methodOf: (speed: string, origin: string) => `${speed}, ${origin.toLowerCase()}`,
  id: 'ID',
  transactions: 'Transactions',
  feeOf: (amount: string) => `Fee ${amount}`,
  transactionTypes,
  returned: (amount: string) => `The bank returned this payout. ${amount} is back in the balance.`,
  failureReasons,

  frame: (name: string) => `Stripe shows its “${name}” component here.`,
  frameUnknown: 'This session names no component of this kind, so the sandbox cannot say what it grants.',
  granted: 'Granted by this session',
  withheld: 'Not granted',
  noFeatures: 'This component has no features to grant.',
  components,

  account: enAccount,
  pay: enPayments,

  errors: {
    api_connection_error: 'The sandbox cannot be reached. Check that it is running.',
    authentication_error: 'The session could not be opened. Load the page again.',
    account_session_create_error: 'The page could not fetch a session for this component.',
    invalid_request_error: 'This component is not available in this session.',
    rate_limit_error: 'Too many requests. Wait a moment and try again.',
    render_error: 'This component could not be shown.',
    api_error: 'The sandbox could not answer. Try again.',
  } satisfies Record<LoadErrorType, string>,
}

export type Messages = typeof en
