import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { type Route, route } from '../../core/route.js'
import { paymentIntents } from '../objects.js'
import { cancelPaymentIntent } from './cancelPaymentIntent.js'
import { capturePaymentIntent } from './capturePaymentIntent.js'
import { confirmRequested } from './confirmRequested.js'
import { createPaymentIntent } from './createPaymentIntent.js'
import { updatePaymentIntent } from './updatePaymentIntent.js'

export const paymentIntentRoutes: Route[] = [
  route('POST', '/v1/payment_intents', 'PaymentIntentCreateParams', (ctx) => createPaymentIntent(ctx, ctx.params)),

  route('GET', '/v1/payment_intents', 'PaymentIntentListParams', (ctx) => {
    const { customer, customer_account } = ctx.params
    return listOf(ctx, paymentIntents(ctx.account), { where: { customer, customer_account } })
  }),

  route('GET', '/v1/payment_intents/{intent}', 'PaymentIntentRetrieveParams', ({ account, path }) =>
    found(account, path.intent),
  ),

  route('POST', '/v1/payment_intents/{intent}', 'PaymentIntentUpdateParams', (ctx) =>
    updatePaymentIntent(ctx, found(ctx.account, ctx.path.intent), ctx.params),
  ),

  route('POST', '/v1/payment_intents/{intent}/confirm', 'PaymentIntentConfirmParams', (ctx) =>
    confirmRequested(ctx, found(ctx.account, ctx.path.intent), ctx.params),
  ),

  route('POST', '/v1/payment_intents/{intent}/capture', 'PaymentIntentCaptureParams', (ctx) =>
    capturePaymentIntent(ctx, found(ctx.account, ctx.path.intent), ctx.params),
  ),

  route('POST', '/v1/payment_intents/{intent}/cancel', 'PaymentIntentCancelParams', (ctx) =>
    cancelPaymentIntent(ctx, found(ctx.account, ctx.path.intent), ctx.params.cancellation_reason ?? null),
  ),
]

function found(account: AccountState, id = ''): Stripe.PaymentIntent {
  const intent = paymentIntents(account).get(id)
  if (!intent) throw missing('payment_intent', id)
  return intent
}
