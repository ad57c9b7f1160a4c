import type Stripe from 'stripe'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { subscriptions } from '../subscriptions/objects.js'
import { saveSubscription } from '../subscriptions/saveSubscription.js'
import { payerId, payerOf } from '../subscriptions/terms/defaultPaymentMethod.js'
import { inTimeOf } from '../testClocks/timeOf.js'
import { requireRunning } from './requireRunning.js'
import { saveSchedule } from './saveSchedule.js'

/** Lets the subscription go on without its schedule. */
export function releaseSchedule(
  requested: Scope,
  schedule: Stripe.SubscriptionSchedule,
  { preserve_cancel_date: keep = false }: Stripe.SubscriptionScheduleReleaseParams,
): Stripe.SubscriptionSchedule {
  requireRunning(schedule, 'release')
  const scope = inTimeOf(requested, payerId(payerOf(schedule)))
  const subscription = subscriptions(scope.account).get(idOf(schedule.subscription) ?? '')
  if (subscription) {
    saveSubscription(scope, subscription, {
      schedule: null,
      ...(keep || subscription.cancel_at === null
        ? {}
        : { cancel_at: null, cancel_at_period_end: false, canceled_at: null }),
    })
  }
  return saveSchedule(
    scope,
    schedule,
    {
      status: 'released',
      released_at: scope.now,
      released_subscription: subscription?.id ?? null,
      subscription: null,
      current_phase: null,
    },
    'subscription_schedule.released',
  )
}
