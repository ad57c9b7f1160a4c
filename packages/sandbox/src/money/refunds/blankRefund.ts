import type Stripe from 'stripe'

/** What a refund of either kind, to a card or of a transferred payment, starts from. */
export function blankRefund(id: string, created: number, amount: number, currency: string): Stripe.Refund {
  return {
    id,
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: null,
    created,
    currency,
    customer: null,
    customer_account: null,
    metadata: {},
    payment_intent: null,
    payment_method: null,
    reason: null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  }
}
