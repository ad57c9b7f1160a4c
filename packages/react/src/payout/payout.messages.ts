import { defineMessages } from '../messages/defineMessages.js'

/** Words that every view of payouts needs. */
const en = {
  pending: 'Pending',
  in_transit: 'In transit',
  paid: 'Paid',
  failed: 'Failed',
  canceled: 'Canceled',
  automatic: 'Automatic',
  manual: 'Manual',
  standard: 'Standard',
  instant: 'Instant',
  bank_account: 'Bank account',
  card: 'Debit card',
  /** The day and the amount are already formatted. */
  returned: (day: string, amount: string) => `Your bank returned the ${day} payout of ${amount}`,
  pausesAutomatic: 'Automatic payouts are paused until you update the bank account.',
  pausesManual: 'Payouts to this account fail until you update it.',
  backInBalance: (amount: string) => `${amount} is back in your balance.`,
  causeAndEffect: (cause: string, effect: string) => `${cause} ${effect}`,
  updateBankAccount: 'Update bank account',
}

export type PayoutMessages = typeof en

export const payoutMessages = /* @__PURE__ */ defineMessages('Payout', en, () => import('./payout.messages.ja.js'))
