import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { requireCustomer } from '../../customers/requireCustomer.js'
import { paymentMethodNamed } from '../cards/paymentMethods.js'
import { requireChargeable } from '../fees/amountLimits.js'
import { paymentIntents } from '../objects.js'
import type { Scope } from '../scope.js'
import { applicationOf } from './application.js'
import { checkShares, requireCharges, transferDataOf } from './checkShares.js'
import { confirmPaymentIntent } from './confirmPaymentIntent.js'
import { shippingOf } from './shippingOf.js'

/** Validates everything before anything is kept; `confirm: true` then tries to charge at once. */
export function createPaymentIntent(scope: Scope, params: Stripe.PaymentIntentCreateParams): Stripe.PaymentIntent {
  const { account, sandbox, now } = scope
  requireChargeable(params.amount, params.currency)
  requireCharges(account)
  const transfer = transferDataOf(params.transfer_data)
  const applicationFee = params.application_fee_amount ?? null
  const onBehalfOf = params.on_behalf_of ?? null
  checkShares(scope, { amount: params.amount, applicationFee, transfer, onBehalfOf })
  requireCustomer(account, params.customer)
  requireOnlyWithConfirm(params)
  const method = methodOf(scope, params)
  if (params.confirm && !method) {
    throw invalidRequest(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
      { code: 'payment_intent_unexpected_state' },
    )
  }

  const id = sandbox.ids.next('pi')
  const intent = paymentIntents(account).insert({
    id,
    object: 'payment_intent',
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount: params.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: account.connected ? applicationOf(scope.platform) : null,
    application_fee_amount: applicationFee,
    automatic_payment_methods: {
      allow_redirects: params.automatic_payment_methods?.allow_redirects ?? 'always',
      enabled: params.automatic_payment_methods?.enabled ?? true,
    },
    canceled_at: null,
    cancellation_reason: null,
    capture_method: params.capture_method ?? 'automatic_async',
    client_secret: `${id}_secret_${sandbox.ids.token(25)}`,
    confirmation_method: params.confirmation_method ?? 'automatic',
    created: now,
    currency: params.currency,
    customer: params.customer || null,
    customer_account: params.customer_account || null,
    description: params.description || null,
    excluded_payment_method_types: params.excluded_payment_method_types ?? null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: mergeMetadata({}, params.metadata),
    next_action: null,
    on_behalf_of: onBehalfOf,
    payment_method: method?.id ?? null,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: params.receipt_email || null,
    review: null,
    setup_future_usage: params.setup_future_usage ?? null,
    shipping: shippingOf(params.shipping),
    source: null,
    statement_descriptor: params.statement_descriptor || null,
    statement_descriptor_suffix: params.statement_descriptor_suffix || null,
    status: method ? 'requires_confirmation' : 'requires_payment_method',
    transfer_data: transfer,
    transfer_group: params.transfer_group || null,
  })
  scope.emit('payment_intent.created', intent)
  if (!params.confirm) return intent
  return confirmPaymentIntent(scope, intent, {
    offSession: Boolean(params.off_session),
    returnUrl: params.return_url || null,
    errorOnRequiresAction: params.error_on_requires_action ?? false,
  })
}

/** The payment method that the request names. Cards come by id or template: raw card data is not a parameter of intents. */
export function methodOf(
  scope: Scope,
  params: Pick<Stripe.PaymentIntentConfirmParams, 'payment_method' | 'payment_method_data'>,
): Stripe.PaymentMethod | null {
  if (params.payment_method_data) {
    throw invalidRequest(
      `The payment method type "${params.payment_method_data.type}" is invalid here. Pass a card as \`payment_method\`.`,
      { code: 'payment_method_unactivated', param: 'payment_method_data[type]' },
    )
  }
  return params.payment_method ? paymentMethodNamed(scope, params.payment_method) : null
}

function requireOnlyWithConfirm(params: Stripe.PaymentIntentCreateParams): void {
  if (params.confirm) return
  for (const name of ['return_url', 'off_session', 'error_on_requires_action', 'mandate_data'] as const) {
    if (params[name] === undefined) continue
    throw invalidRequest(`The parameter ${name} can only be passed when confirm is true.`, { param: name })
  }
}
