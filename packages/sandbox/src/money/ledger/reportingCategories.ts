/** The kinds of balance transaction that the sandbox makes, and what reports call them. @see https://docs.stripe.com/reports/reporting-categories */
export const reportingCategories = {
  adjustment: 'other_adjustment',
  application_fee: 'platform_earning',
  application_fee_refund: 'platform_earning_refund',
  charge: 'charge',
  connect_collection_transfer: 'connect_collection_transfer',
  payment: 'charge',
  payment_refund: 'refund',
  payout: 'payout',
  payout_cancel: 'payout_reversal',
  payout_failure: 'payout_reversal',
  payout_minimum_balance_hold: 'payout_minimum_balance_hold',
  payout_minimum_balance_release: 'payout_minimum_balance_release',
  refund: 'refund',
  refund_failure: 'refund_failure',
  reserve_transaction: 'risk_reserved_funds',
  reserved_funds: 'connect_reserved_funds',
  stripe_balance_payment_debit: 'stripe_balance_payment_debit',
  stripe_balance_payment_debit_reversal: 'stripe_balance_payment_debit_reversal',
  stripe_fee: 'fee',
  topup: 'topup',
  topup_reversal: 'topup_reversal',
  transfer: 'transfer',
  transfer_refund: 'transfer_reversal',
} as const

export type TransactionType = keyof typeof reportingCategories
