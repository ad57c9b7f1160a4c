import type Stripe from 'stripe'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { cancelSubscription } from '../subscriptions/cancelSubscription.js'
import { subscriptions } from '../subscriptions/objects.js'
import { payerId, payerOf } from '../subscriptions/terms/defaultPaymentMethod.js'
import { inTimeOf } from '../testClocks/timeOf.js'
import { requireRunning } from './requireRunning.js'
import { saveSchedule } from './saveSchedule.js'

/** Ends a schedule, and its subscription with it. */
export function cancelSchedule(
  requested: Scope,
  schedule: Stripe.SubscriptionSchedule,
  { invoice_now: invoiceNow = true, prorate = true }: Stripe.SubscriptionScheduleCancelParams,
): Stripe.SubscriptionSchedule {
  requireRunning(schedule, 'cancel')
  const scope = inTimeOf(requested, payerId(payerOf(schedule)))
  const canceled = saveSchedule(
    scope,
    schedule,
    { status: 'canceled', canceled_at: scope.now, current_phase: null },
    'subscription_schedule.canceled',
  )
  const subscription = subscriptions(scope.account).get(idOf(schedule.subscription) ?? '')
  if (subscription && subscription.status !== 'canceled') {
    const charged = subscription.status !== 'incomplete'
    cancelSubscription(scope, subscription, { invoice_now: invoiceNow && charged, prorate: prorate && charged })
  }
  return canceled
}
