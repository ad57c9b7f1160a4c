import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'
import type { Anchor } from '../cycle/periods.js'
import { factsOf } from '../facts.js'
import { remaining } from '../proration/credit.js'
import { activeDiscounts } from './activeDiscounts.js'
import { netAmounts } from './itemAmounts.js'
import { periodOf, wholePeriod } from './periodLines.js'

interface BilledItems {
  readonly items: readonly Stripe.SubscriptionItem[]
  readonly anchor: Anchor
  /** A trial bills nothing, so nothing can be given back for it. */
  readonly trial: boolean
  readonly prorated: boolean
}

/** Notes what items are billed for their current periods, so that unused time can be credited. */
export function rememberBilled(
  scope: Scope,
  subscription: Pick<Stripe.Subscription, 'id' | 'currency' | 'discounts'>,
  { items, anchor, trial, prorated }: BilledItems,
): void {
  const { billed } = factsOf(scope.account, subscription)
  const priced = items.map((item) => ({ ...item, discounts: activeDiscounts(scope, item.discounts) }))
  const discounts = activeDiscounts(scope, subscription.discounts)
  const amounts = netAmounts(scope.account, priced, discounts, subscription.currency)
  for (const [index, item] of items.entries()) {
    const period = periodOf(item)
    const whole = wholePeriod(item, anchor)
    const amount = amounts[index] ?? 0
    const short = period.start > whole.start
    const taken = short ? (prorated ? remaining(amount, whole, period.start) : 0) : amount
    billed.set(item.id, trial || taken === 0 ? [] : [{ amount: taken, ...period }])
  }
}
