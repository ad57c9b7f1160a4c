import type Stripe from 'stripe'
import type { Period } from '../cycle/periods.js'
import type { Debit } from './credit.js'

/**
 * What unused time is credited from. Flexible billing gives back what was really billed; classic billing gives back the share of
 * what the item costs now, whatever was billed for it, unless nothing was.
 */
export function creditable(
  { type }: Pick<Stripe.Subscription.BillingMode, 'type'>,
  billed: readonly Debit[],
  whole: { amount: number; period: Period },
): readonly Debit[] {
  if (type !== 'classic' || billed.length === 0) return billed
  return [{ amount: whole.amount, ...whole.period }]
}
