import type Stripe from 'stripe'
import type { NewLine } from '../../invoices/invoiceInput.js'
import type { Scope } from '../../money/scope.js'
import { intervalOfPrice } from '../cycle/intervals.js'
import { type Anchor, type Period, periodAt } from '../cycle/periods.js'
import { productName } from '../items/describe.js'
import { isMetered } from '../items/planOf.js'
import { remaining } from '../proration/credit.js'
import { activeDiscounts } from './activeDiscounts.js'
import { grossAmount } from './itemAmounts.js'

interface BillingOf {
  readonly subscription: string
  readonly currency: string
  readonly anchor: Anchor
  /** During a trial everything costs nothing. */
  readonly trial: boolean
  /** Whether a first period that is shorter than a whole one costs its share, or nothing. */
  readonly prorated: boolean
}

/** The lines of an invoice that bills items for their current periods. */
export function periodLines(
  scope: Scope,
  items: readonly Stripe.SubscriptionItem[],
  { subscription, currency, anchor, trial, prorated }: BillingOf,
): NewLine[] {
  return items.map((item) => {
    const { price, quantity } = item
    const period = periodOf(item)
    const whole = wholePeriod(item, anchor)
    const short = !trial && period.start > whole.start
    const gross = grossAmount(scope.account, item, currency)
    const share = prorated ? remaining(gross, whole, period.start) : 0
    return {
      price,
      quantity: isMetered(price) ? 0 : (quantity ?? 1),
      ...(trial ? { amount: 0, description: `Trial period for ${productName(scope.account, price)}` } : {}),
      ...(isMetered(price) ? { amount: 0 } : {}),
      ...(short ? { amount: share, proration: true, discountable: true } : {}),
      discounts: activeDiscounts(scope, item.discounts),
      taxRates: item.tax_rates ?? [],
      metadata: item.metadata,
      period,
      subscription,
      subscriptionItem: item.id,
    }
  })
}

export const periodOf = (item: Stripe.SubscriptionItem): Period => ({
  start: item.current_period_start,
  end: item.current_period_end,
})

/** The period that an item's current one is all of, or the rest of. */
export const wholePeriod = (item: Stripe.SubscriptionItem, anchor: Anchor): Period =>
  periodAt(anchor, intervalOfPrice(item.price), item.current_period_start)
