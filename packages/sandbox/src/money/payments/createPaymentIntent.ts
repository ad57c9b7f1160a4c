import type Stripe from 'stripe'
import { spendConfirmationToken } from '../../confirmationTokens/useConfirmationToken.js'
import type { AccountState } from '../../core/account.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { frozen } from '../../core/frozen.js'
import { mergeMetadata } from '../../core/metadata.js'
import { taxCalculations } from '../../tax/objects.js'
import { requireReturnUrl } from '../authentication/requireReturnUrl.js'
import { requireChargeable } from '../fees/amountLimits.js'
import { noMetadata } from '../noMetadata.js'
import { paymentIntents } from '../objects.js'
import type { Scope } from '../scope.js'
import { allowedTypes } from './allowedTypes.js'
import { amountDetailsAfter } from './amountDetails.js'
import { applicationOf } from './application.js'
import { optionsAfter } from './cardOptions.js'
import { checkDescriptors } from './checkDescriptor.js'
import { checkShares, requireCharges } from './checkShares.js'
import { confirmPaymentIntent } from './confirmPaymentIntent.js'
import { requestedMethod } from './requestedMethod.js'
import { requireOwner } from './requireOwner.js'
import { shippingOf } from './shippingOf.js'
import { shareOf, transferDataOf } from './transferData.js'

const automatic: Stripe.PaymentIntent.AutomaticPaymentMethods = frozen({ allow_redirects: 'always', enabled: true })

/** Validates everything before anything is kept; `confirm: true` then tries to charge at once. */
export function createPaymentIntent(scope: Scope, params: Stripe.PaymentIntentCreateParams): Stripe.PaymentIntent {
  const { account, sandbox, now } = scope
  requireChargeable(params.amount, params.currency)
  requireCharges(account)
  const transfer = transferDataOf(params.transfer_data)
  const applicationFee = params.application_fee_amount ?? null
  const onBehalfOf = params.on_behalf_of ?? null
  checkShares(scope, { amount: params.amount, applicationFee, transfer: shareOf(transfer), onBehalfOf })
  checkDescriptors(params)
  const payer = requireOwner(scope, params)
  requireOnlyWithConfirm(params)
  const returnUrl = requireReturnUrl(params.return_url)
  const requested = requestedMethod(scope, params, payer)
  const { allowed_payment_method_types: allowed, excluded_payment_method_types: excluded } = params
  const types = allowedTypes(allowed, excluded, payer, requested?.method)
  if (params.confirm && !requested) {
    throw invalidRequest(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
      { code: 'payment_intent_unexpected_state' },
    )
  }

  const { method, token } = requested ?? { method: null, token: null }
  const id = sandbox.ids.next('pi')
  const details = amountDetailsAfter(scope, { id, amount: params.amount }, params.amount_details)
  if (params.amount_details?.enforce_arithmetic_validation && details.error) {
    throw invalidRequest(details.error.message ?? '', {
      code: details.error.code ?? undefined,
      param: 'amount_details',
    })
  }
  const intent = paymentIntents(account).insert({
    id,
    object: 'payment_intent',
    allowed_payment_method_types: allowed ?? null,
    amount: params.amount,
    amount_capturable: 0,
    amount_details: details,
    amount_received: 0,
    application: account.connected ? applicationOf(scope.platform) : null,
    application_fee_amount: applicationFee,
    automatic_payment_methods: params.automatic_payment_methods
      ? { ...automatic, ...params.automatic_payment_methods }
      : automatic,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: params.capture_method ?? 'automatic_async',
    client_secret: `${id}_secret_${sandbox.ids.token(25)}`,
    confirmation_method: params.confirmation_method ?? 'automatic',
    created: now,
    currency: params.currency,
    customer: payer.customer,
    customer_account: payer.customerAccount,
    description: params.description || null,
    excluded_payment_method_types: excluded ?? null,
    ...hooksOf(account, params.hooks),
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: mergeMetadata(noMetadata, params.metadata),
    next_action: null,
    on_behalf_of: onBehalfOf,
    ...paymentDetailsOf(params.payment_details),
    payment_method: method?.id ?? null,
    payment_method_configuration_details: null,
    payment_method_options: optionsAfter(null, params.payment_method_options),
    payment_method_types: types,
    payment_record: null,
    processing: null,
    receipt_email: params.receipt_email || null,
    review: null,
    setup_future_usage: params.setup_future_usage ?? token?.setup_future_usage ?? null,
    shipping: params.shipping ? shippingOf(params.shipping) : (token?.shipping ?? null),
    source: null,
    statement_descriptor: params.statement_descriptor || null,
    statement_descriptor_suffix: params.statement_descriptor_suffix || null,
    status: method ? 'requires_confirmation' : 'requires_payment_method',
    transfer_data: transfer,
    transfer_group: params.transfer_group || null,
  })
  if (token) spendConfirmationToken(account, token.id, id)
  scope.emit('payment_intent.created', intent)
  if (!params.confirm) return intent
  return confirmPaymentIntent(scope, intent, {
    offSession: Boolean(params.off_session),
    returnUrl: returnUrl ?? token?.return_url ?? null,
    errorOnRequiresAction: params.error_on_requires_action ?? false,
    useStripeSdk: params.use_stripe_sdk,
    moto: params.payment_method_options?.card ? params.payment_method_options.card.moto : undefined,
    mandate: params.mandate,
    mandateData: params.mandate_data || undefined,
  })
}

export const hooksOf = (
  account: AccountState,
  hooks: Stripe.PaymentIntentCreateParams.Hooks | undefined,
): { hooks?: Stripe.PaymentIntent.Hooks } => {
  const calculation = hooks?.inputs?.tax?.calculation
  if (calculation && !taxCalculations(account).get(calculation)) {
    throw missing('calculation', calculation, 'hooks[inputs][tax][calculation]')
  }
  return calculation ? { hooks: { inputs: { tax: { calculation } } } } : {}
}

export const paymentDetailsOf = (
  details: Stripe.Emptyable<Stripe.PaymentIntentCreateParams.PaymentDetails> | undefined,
): { payment_details?: Stripe.PaymentIntent.PaymentDetails } =>
  details
    ? {
        payment_details: {
          customer_reference: details.customer_reference || null,
          order_reference: details.order_reference || null,
        },
      }
    : {}

function requireOnlyWithConfirm(params: Stripe.PaymentIntentCreateParams): void {
  if (params.confirm) return
  const needed = [
    'return_url',
    'off_session',
    'error_on_requires_action',
    'mandate',
    'mandate_data',
    'confirmation_token',
  ] as const
  for (const name of needed) {
    if (params[name] === undefined) continue
    throw invalidRequest(`The parameter ${name} can only be passed when confirm is true.`, { param: name })
  }
}
