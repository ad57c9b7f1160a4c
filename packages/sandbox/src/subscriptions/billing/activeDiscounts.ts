import type Stripe from 'stripe'
import { discountsOf } from '../../catalog/discounts.js'
import type { Scope } from '../../money/scope.js'

/**
 * The discounts that still count at this moment. A coupon that is redeemed once is spent with the first invoice: its discount
 * ends then.
 */
export const activeDiscounts = (
  { account, now }: Pick<Scope, 'account' | 'now'>,
  carried: readonly (string | Stripe.Discount)[],
): Stripe.Discount[] => discountsOf(account, carried).filter(({ end }) => end === null || end > now)
