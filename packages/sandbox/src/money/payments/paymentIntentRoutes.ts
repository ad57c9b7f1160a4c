import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { type Route, route } from '../../core/route.js'
import { requireNoInvoice } from '../../invoices/payments/requireNoInvoice.js'
import { paymentIntents } from '../objects.js'
import { cancelPaymentIntent } from './cancelPaymentIntent.js'
import { capturePaymentIntent } from './capturePaymentIntent.js'
import { confirmRequested } from './confirmRequested.js'
import { createPaymentIntent } from './createPaymentIntent.js'
import { incrementAuthorization } from './incrementAuthorization.js'
import { lineItemPage } from './lineItemPage.js'
import { unexpectedState } from './paymentErrors.js'
import { requireSecret } from './requireSecret.js'
import { updatePaymentIntent } from './updatePaymentIntent.js'

export const paymentIntentRoutes: Route[] = [
  route('POST', '/v1/payment_intents', 'PaymentIntentCreateParams', (ctx) => createPaymentIntent(ctx, ctx.params)),

  route('GET', '/v1/payment_intents', 'PaymentIntentListParams', (ctx) => {
    const { customer, customer_account } = ctx.params
    return listOf(ctx, paymentIntents(ctx.account), { where: { customer, customer_account } })
  }),

  route('GET', '/v1/payment_intents/{intent}', 'PaymentIntentRetrieveParams', ({ account, params, path }) => {
    const intent = found(account, path.intent)
    requireSecret(intent, params.client_secret)
    return intent
  }),

  route('POST', '/v1/payment_intents/{intent}', 'PaymentIntentUpdateParams', (ctx) => {
    const intent = found(ctx.account, ctx.path.intent)
    if (ctx.params.amount !== undefined) requireNoInvoice(ctx.account, intent, 'change the amount of')
    return updatePaymentIntent(ctx, intent, ctx.params)
  }),

  route('POST', '/v1/payment_intents/{intent}/confirm', 'PaymentIntentConfirmParams', (ctx) =>
    confirmRequested(ctx, found(ctx.account, ctx.path.intent), ctx.params),
  ),

  route('POST', '/v1/payment_intents/{intent}/capture', 'PaymentIntentCaptureParams', (ctx) =>
    capturePaymentIntent(ctx, found(ctx.account, ctx.path.intent), ctx.params),
  ),

  route('POST', '/v1/payment_intents/{intent}/cancel', 'PaymentIntentCancelParams', (ctx) => {
    const intent = found(ctx.account, ctx.path.intent)
    requireNoInvoice(ctx.account, intent, 'cancel')
    return cancelPaymentIntent(ctx, intent, ctx.params.cancellation_reason ?? null)
  }),

  route(
    'POST',
    '/v1/payment_intents/{intent}/increment_authorization',
    'PaymentIntentIncrementAuthorizationParams',
    (ctx) => incrementAuthorization(ctx, found(ctx.account, ctx.path.intent), ctx.params),
  ),

  route(
    'POST',
    '/v1/payment_intents/{intent}/apply_customer_balance',
    'PaymentIntentApplyCustomerBalanceParams',
    (ctx) => {
      const intent = found(ctx.account, ctx.path.intent)
      const open = ['requires_payment_method', 'requires_confirmation', 'requires_action', 'processing']
      if (!open.includes(intent.status)) {
        throw unexpectedState(
          intent,
          `You cannot apply a customer balance to this PaymentIntent because it has a status of ${intent.status}.`,
        )
      }
      throw invalidRequest(
        'You cannot apply a customer balance to this PaymentIntent: it was not confirmed with a payment method of type customer_balance.',
        { code: 'payment_intent_invalid_parameter' },
      )
    },
  ),

  route(
    'POST',
    '/v1/payment_intents/{intent}/verify_microdeposits',
    'PaymentIntentVerifyMicrodepositsParams',
    (ctx) => {
      throw unexpectedState(
        found(ctx.account, ctx.path.intent),
        'You cannot verify microdeposits on this PaymentIntent: its next_action is not verify_with_microdeposits.',
      )
    },
  ),

  route(
    'GET',
    '/v1/payment_intents/{intent}/amount_details_line_items',
    'PaymentIntentListAmountDetailsLineItemsParams',
    (ctx) => lineItemPage(ctx, found(ctx.account, ctx.path.intent)),
  ),
]

function found(account: AccountState, id = ''): Stripe.PaymentIntent {
  const intent = paymentIntents(account).get(id)
  if (!intent) throw missing('payment_intent', id)
  return intent
}
