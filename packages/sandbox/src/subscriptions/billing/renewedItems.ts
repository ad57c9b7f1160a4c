import type Stripe from 'stripe'
import { intervalOfPrice } from '../cycle/intervals.js'
import { type Anchor, periodAt } from '../cycle/periods.js'

/** The items with those whose period is over moved on to the next one: it starts where the last one ended. */
export function renewedItems(
  items: readonly Stripe.SubscriptionItem[],
  anchor: Anchor,
  moment: number,
): { items: Stripe.SubscriptionItem[]; due: Stripe.SubscriptionItem[] } {
  const due: Stripe.SubscriptionItem[] = []
  const moved = items.map((item) => {
    if (item.current_period_end > moment) return item
    const start = item.current_period_end
    const renewed = {
      ...item,
      current_period_start: start,
      current_period_end: periodAt(anchor, intervalOfPrice(item.price), start).end,
    }
    due.push(renewed)
    return renewed
  })
  return { items: moved, due }
}
