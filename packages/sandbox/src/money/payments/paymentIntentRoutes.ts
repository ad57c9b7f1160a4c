import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Context } from '../../core/context.js'
import { missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { type Route, route } from '../../core/route.js'
import { idOf, paymentIntents } from '../objects.js'
import { cancelPaymentIntent } from './cancelPaymentIntent.js'
import { capturePaymentIntent } from './capturePaymentIntent.js'
import { confirmPaymentIntent } from './confirmPaymentIntent.js'
import { createPaymentIntent, methodOf } from './createPaymentIntent.js'
import { notAllowedFrom, unexpectedState } from './paymentErrors.js'
import { shippingOf } from './shippingOf.js'
import { updatePaymentIntent } from './updatePaymentIntent.js'

export const paymentIntentRoutes: Route[] = [
  route('POST', '/v1/payment_intents', 'PaymentIntentCreateParams', (ctx) => createPaymentIntent(ctx, ctx.params)),

  route('GET', '/v1/payment_intents', 'PaymentIntentListParams', (ctx) =>
    listOf(
      ctx,
      paymentIntents(ctx.account),
      ({ customer, customer_account }) =>
        (ctx.params.customer === undefined || idOf(customer) === ctx.params.customer) &&
        (ctx.params.customer_account === undefined || customer_account === ctx.params.customer_account),
    ),
  ),

  route('GET', '/v1/payment_intents/{intent}', 'PaymentIntentRetrieveParams', ({ account, path }) =>
    found(account, path.intent),
  ),

  route('POST', '/v1/payment_intents/{intent}', 'PaymentIntentUpdateParams', (ctx) =>
    updatePaymentIntent(ctx, found(ctx.account, ctx.path.intent), ctx.params),
  ),

  route('POST', '/v1/payment_intents/{intent}/confirm', 'PaymentIntentConfirmParams', confirm),

  route('POST', '/v1/payment_intents/{intent}/capture', 'PaymentIntentCaptureParams', (ctx) =>
    capturePaymentIntent(ctx, found(ctx.account, ctx.path.intent), ctx.params),
  ),

  route('POST', '/v1/payment_intents/{intent}/cancel', 'PaymentIntentCancelParams', (ctx) =>
    cancelPaymentIntent(ctx, found(ctx.account, ctx.path.intent), ctx.params.cancellation_reason ?? null),
  ),
]

const confirmable = ['requires_payment_method', 'requires_confirmation', 'requires_action']

function confirm(ctx: Context<Stripe.PaymentIntentConfirmParams>): Stripe.PaymentIntent {
  const { account, params } = ctx
  const intent = found(account, ctx.path.intent)
  if (intent.status === 'succeeded') {
    throw unexpectedState(
      intent,
      'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.',
    )
  }
  if (!confirmable.includes(intent.status)) throw notAllowedFrom(intent, 'confirmed', confirmable)
  const method = methodOf(ctx, params)
  const prepared = paymentIntents(account).update(intent.id, {
    ...(method ? { payment_method: method.id } : {}),
    ...(params.capture_method === undefined ? {} : { capture_method: params.capture_method }),
    ...(params.receipt_email === undefined ? {} : { receipt_email: params.receipt_email || null }),
    ...(params.setup_future_usage === undefined ? {} : { setup_future_usage: params.setup_future_usage || null }),
    ...(params.shipping === undefined ? {} : { shipping: shippingOf(params.shipping) }),
  })
  return confirmPaymentIntent(ctx, prepared, {
    offSession: Boolean(params.off_session),
    returnUrl: params.return_url || null,
    errorOnRequiresAction: params.error_on_requires_action ?? false,
  })
}

function found(account: AccountState, id = ''): Stripe.PaymentIntent {
  const intent = paymentIntents(account).get(id)
  if (!intent) throw missing('payment_intent', id)
  return intent
}
