import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import type { Scope } from '../money/scope.js'
import { inTimeOf } from '../testClocks/timeOf.js'
import { billingModeOf } from './billing/billingModeOf.js'
import { saveSubscription } from './saveSubscription.js'
import { payerId, payerOf } from './terms/defaultPaymentMethod.js'

/** From classic to flexible billing; there is no way back. */
export function migrateSubscription(
  requested: Scope,
  subscription: Stripe.Subscription,
  { billing_mode: mode }: Stripe.SubscriptionMigrateParams,
): Stripe.Subscription {
  const scope = inTimeOf(requested, payerId(payerOf(subscription)))
  if (subscription.billing_mode.type === 'flexible') {
    throw invalidRequest('This subscription already uses flexible billing mode.', { param: 'billing_mode[type]' })
  }
  if (subscription.status === 'canceled' || subscription.status === 'incomplete_expired') {
    throw invalidRequest('A canceled subscription cannot be migrated.', {})
  }
  return saveSubscription(scope, subscription, {
    billing_mode: { ...billingModeOf(mode), updated_at: scope.now },
  })
}
