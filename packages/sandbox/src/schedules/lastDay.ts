import type Stripe from 'stripe'

/** A subscription whose schedule ends it knows when. */
export function lastDay(
  { end_behavior: behavior, phases }: Pick<Stripe.SubscriptionSchedule, 'end_behavior' | 'phases'>,
  subscription: Pick<Stripe.Subscription, 'cancel_at' | 'cancel_at_period_end' | 'canceled_at'>,
): Pick<Stripe.Subscription, 'cancel_at' | 'cancel_at_period_end' | 'canceled_at'> {
  const { cancel_at, cancel_at_period_end, canceled_at } = subscription
  if (behavior === 'cancel') {
    return { cancel_at: phases.at(-1)?.end_date ?? null, cancel_at_period_end: false, canceled_at }
  }
  // What the schedule had said before is taken back; nothing else could have said it.
  return cancel_at === null
    ? { cancel_at, cancel_at_period_end, canceled_at }
    : { cancel_at: null, cancel_at_period_end: false, canceled_at: null }
}
