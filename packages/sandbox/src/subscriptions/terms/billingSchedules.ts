import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'
import { addIntervals, intervalOf } from '../cycle/intervals.js'

type Asked = Stripe.Emptyable<readonly Stripe.SubscriptionUpdateParams.BillingSchedule[]> | undefined

/** Until when prices are billed in advance. */
export function billingSchedulesOf(
  { now, sandbox }: Scope,
  asked: Asked,
  before: Stripe.Subscription.BillingSchedule[],
): Stripe.Subscription.BillingSchedule[] {
  if (asked === undefined) return before
  return (asked || []).flatMap(({ applies_to: appliesTo, bill_until: until, key }) => {
    const held = before.find((schedule) => schedule.key === key)
    if (!until) return held ? [held] : []
    const { duration, timestamp = null, type } = until
    return {
      applies_to: appliesTo ? appliesTo.map((target) => ({ price: target.price ?? null, type: target.type })) : null,
      bill_until: {
        computed_timestamp: duration ? addIntervals(now, intervalOf(duration), 1) : (timestamp ?? now),
        duration: duration ? { interval: duration.interval, interval_count: duration.interval_count ?? null } : null,
        timestamp,
        type,
      },
      key: key ?? sandbox.ids.token(16),
    }
  })
}
