import type Stripe from 'stripe'
import { invalidRequest, missing } from '../core/errors.js'
import type { Scope } from '../money/scope.js'
import { inTimeOf } from '../testClocks/timeOf.js'
import { creditUnused } from './change/creditUnused.js'
import { endSubscription } from './lifecycle/endSubscription.js'
import { payerId, payerOf } from './terms/defaultPaymentMethod.js'
import { detailsOf } from './updateSubscription.js'

/** Ends a subscription now. Unused time is credited and what is pending is billed only where the request says so. */
export function cancelSubscription(
  requested: Scope,
  subscription: Stripe.Subscription,
  params: Stripe.SubscriptionCancelParams = {},
): Stripe.Subscription {
  const { status } = subscription
  if (status === 'canceled' || status === 'incomplete_expired') throw missing('subscription', subscription.id)
  const scope = inTimeOf(requested, payerId(payerOf(subscription)))
  if (params.prorate && status === 'incomplete') {
    throw invalidRequest('An incomplete subscription cannot be prorated: nothing was paid for it.', {
      param: 'prorate',
    })
  }
  // What is left of the current periods, as credits that wait for an invoice.
  if (params.prorate) creditUnused(scope, subscription, () => scope.now)
  const { feedback, comment, feedback_option: option } = detailsOf(params, subscription.cancellation_details)
  return endSubscription(scope, subscription, {
    reason: 'cancellation_requested',
    details: { feedback, comment, feedback_option: option },
    invoiceNow: params.invoice_now ?? false,
  })
}
