import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'
import { saveSubscription } from '../saveSubscription.js'
import { chargedMethod, payerOf } from '../terms/defaultPaymentMethod.js'
import { endSubscription } from './endSubscription.js'
import { renew } from './renew.js'

/** A trial is over: the first paid period begins, or what was agreed for a customer who left no payment method. */
export function endTrial(scope: Scope, subscription: Stripe.Subscription): Stripe.Subscription {
  const { collection_method: collection, trial_settings: settings } = subscription
  const payable = collection === 'send_invoice' || chargedMethod(scope, subscription, payerOf(subscription)) !== null
  const otherwise = payable ? 'create_invoice' : settings?.end_behavior.missing_payment_method
  if (otherwise === 'cancel') return endSubscription(scope, subscription, {})
  if (otherwise === 'pause') {
    return saveSubscription(
      scope,
      subscription,
      {
        status: 'paused',
        status_details: {
          paused: {
            subscription: { type: 'trial_end_without_payment_method' },
            transitioned_at: scope.now,
            type: 'subscription',
          },
        },
      },
      { events: ['customer.subscription.updated', 'customer.subscription.paused'] },
    )
  }
  return renew(scope, subscription, { status: 'active' })
}
