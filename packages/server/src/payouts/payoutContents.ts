import type { PayoutContents } from '@connect-kit/contract'
import type Stripe from 'stripe'

type Movement = Pick<Stripe.BalanceTransaction, 'type' | 'amount' | 'fee' | 'fee_details' | 'net'>

const kinds: Record<string, 'payments' | 'refunds' | 'stripe_fees' | 'application_fees'> = {
  charge: 'payments',
  payment: 'payments',
  refund: 'refunds',
  payment_refund: 'refunds',
  refund_failure: 'refunds',
  payment_failure_refund: 'refunds',
  stripe_fee: 'stripe_fees',
  stripe_fx_fee: 'stripe_fees',
  tax_fee: 'stripe_fees',
}

/** The transaction that takes the payout itself out of the balance is not part of what is in it. */
export const isPayoutItself = (transaction: Pick<Stripe.BalanceTransaction, 'type' | 'source'>, payout: string) =>
  transaction.type === 'payout' &&
  (typeof transaction.source === 'object' ? transaction.source?.id : transaction.source) === payout

/**
 * Sums the balance transactions of an automatic payout by what they are. The five amounts always add up to the sum of the
 * nets, because every transaction's `amount` goes to one of them and its `fee` to the two kinds of fees.
 */
export function payoutContents(movements: readonly Movement[]): PayoutContents {
  const contents: PayoutContents = {
    payments: { count: 0, amount: 0 },
    refunds: { count: 0, amount: 0 },
    other: { count: 0, amount: 0 },
    stripe_fees: 0,
    application_fees: 0,
  }
  for (const { type, amount, fee, fee_details } of movements) {
    const kind = kinds[type] ?? 'other'
    if (kind === 'stripe_fees' || kind === 'application_fees') contents[kind] += amount
    else {
      contents[kind].count += 1
      contents[kind].amount += amount
    }
    const application = fee_details
      .filter((detail) => detail.type === 'application_fee')
      .reduce((sum, detail) => sum + detail.amount, 0)
    contents.application_fees -= application
    contents.stripe_fees -= fee - application
  }
  return contents
}

/** What the contents add up to. */
export const contentsTotal = ({ payments, refunds, other, stripe_fees, application_fees }: PayoutContents): number =>
  payments.amount + refunds.amount + other.amount + stripe_fees + application_fees
