import type Stripe from 'stripe'
import { couponOf, endDiscount } from '../../catalog/discounts.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { activeDiscounts } from './activeDiscounts.js'

/**
 * The discounts that a subscription, or an item of it, still carries after an invoice: those whose time is over leave, and those
 * that count once leave with the first invoice that they took something from.
 */
function discountsAfter(
  scope: Scope,
  carried: readonly (string | Stripe.Discount)[],
  invoice: Stripe.Invoice,
): string[] {
  const counted = new Set(invoice.total_discount_amounts?.map(({ discount }) => idOf(discount)))
  const left = activeDiscounts(scope, carried).filter(
    (discount) => couponOf(scope.account, discount)?.duration !== 'once' || !counted.has(discount.id),
  )
  const kept = new Set(left.map(({ id }) => id))
  for (const discount of carried) if (!kept.has(idOf(discount))) endDiscount(scope, idOf(discount))
  return [...kept]
}

/** The same for a subscription and all its items; nothing where nothing changes. */
export function spendDiscounts(
  scope: Scope,
  subscription: Pick<Stripe.Subscription, 'discounts' | 'items'>,
  invoice: Stripe.Invoice,
): Pick<Stripe.Subscription, 'discounts' | 'items'> {
  const { discounts, items } = subscription
  return {
    discounts: discounts.length === 0 ? discounts : discountsAfter(scope, discounts, invoice),
    items: items.data.every((item) => item.discounts.length === 0)
      ? items
      : {
          ...items,
          data: items.data.map((item) => ({ ...item, discounts: discountsAfter(scope, item.discounts, invoice) })),
        },
  }
}
