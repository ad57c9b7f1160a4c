import type Stripe from 'stripe'
import { paymentIntents } from '../objects.js'
import type { Scope } from '../scope.js'
import { confirmPaymentIntent } from './confirmPaymentIntent.js'
import { methodOf } from './createPaymentIntent.js'
import { notAllowedFrom, unexpectedState } from './paymentErrors.js'
import { shippingOf } from './shippingOf.js'

const confirmable = ['requires_payment_method', 'requires_confirmation', 'requires_action']

/** What `POST /v1/payment_intents/{intent}/confirm` does. A decline is thrown, after it was stored. */
export function confirmRequested(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  params: Stripe.PaymentIntentConfirmParams,
): Stripe.PaymentIntent {
  if (intent.status === 'succeeded') {
    throw unexpectedState(
      intent,
      'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.',
    )
  }
  if (!confirmable.includes(intent.status)) throw notAllowedFrom(intent, 'confirmed', confirmable)
  const method = methodOf(scope, params)
  const prepared = paymentIntents(scope.account).update(intent.id, {
    ...(method ? { payment_method: method.id } : {}),
    ...(params.capture_method === undefined ? {} : { capture_method: params.capture_method }),
    ...(params.receipt_email === undefined ? {} : { receipt_email: params.receipt_email || null }),
    ...(params.setup_future_usage === undefined ? {} : { setup_future_usage: params.setup_future_usage || null }),
    ...(params.shipping === undefined ? {} : { shipping: shippingOf(params.shipping) }),
  })
  return confirmPaymentIntent(scope, prepared, {
    offSession: Boolean(params.off_session),
    returnUrl: params.return_url || null,
    errorOnRequiresAction: params.error_on_requires_action ?? false,
  })
}
