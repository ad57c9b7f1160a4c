import type Stripe from 'stripe'
import { spendConfirmationToken } from '../../confirmationTokens/useConfirmationToken.js'
import { invalidRequest } from '../../core/errors.js'
import { requireReturnUrl } from '../authentication/requireReturnUrl.js'
import { idOf, paymentIntents } from '../objects.js'
import type { Scope } from '../scope.js'
import { allowedTypes } from './allowedTypes.js'
import { amountDetailsAfter } from './amountDetails.js'
import { optionsAfter } from './cardOptions.js'
import { confirmPaymentIntent } from './confirmPaymentIntent.js'
import { hooksOf, paymentDetailsOf } from './createPaymentIntent.js'
import { notAllowedFrom, unexpectedState } from './paymentErrors.js'
import { requestedMethod } from './requestedMethod.js'
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
  if (params.amount_to_confirm !== undefined && params.amount_to_confirm !== intent.amount) {
    throw invalidRequest(
      `The amount_to_confirm (${params.amount_to_confirm}) does not match the amount of the PaymentIntent (${intent.amount}).`,
      { param: 'amount_to_confirm' },
    )
  }
  const payer = { customer: idOf(intent.customer), customerAccount: intent.customer_account }
  const allowed = params.allowed_payment_method_types ?? intent.allowed_payment_method_types
  const excluded =
    params.excluded_payment_method_types === undefined
      ? intent.excluded_payment_method_types
      : params.excluded_payment_method_types || null
  const returnUrl = requireReturnUrl(params.return_url)
  const requested = requestedMethod(scope, params, payer)
  const types = allowedTypes(allowed, excluded, payer, requested?.method)
  const token = requested?.token ?? null
  const shipping = params.shipping === undefined ? token?.shipping : shippingOf(params.shipping)
  const usage = params.setup_future_usage === undefined ? token?.setup_future_usage : params.setup_future_usage || null
  const prepared = paymentIntents(scope.account).update(intent.id, {
    allowed_payment_method_types: allowed,
    excluded_payment_method_types: excluded,
    payment_method_types: types,
    amount_details: amountDetailsAfter(scope, intent, params.amount_details),
    payment_method_options: optionsAfter(intent.payment_method_options, params.payment_method_options),
    ...hooksOf(scope.account, params.hooks),
    ...paymentDetailsOf(params.payment_details),
    ...(requested ? { payment_method: requested.method.id } : {}),
    ...(params.capture_method === undefined ? {} : { capture_method: params.capture_method }),
    ...(params.receipt_email === undefined ? {} : { receipt_email: params.receipt_email || null }),
    ...(usage === undefined ? {} : { setup_future_usage: usage }),
    ...(shipping === undefined || (token && shipping === null) ? {} : { shipping }),
  })
  if (token) spendConfirmationToken(scope.account, token.id, intent.id)
  return confirmPaymentIntent(scope, prepared, {
    offSession: Boolean(params.off_session),
    returnUrl: returnUrl ?? token?.return_url ?? null,
    errorOnRequiresAction: params.error_on_requires_action ?? false,
    useStripeSdk: params.use_stripe_sdk,
    moto: params.payment_method_options?.card ? params.payment_method_options.card.moto : undefined,
    mandate: params.mandate,
    mandateData: params.mandate_data || undefined,
  })
}
