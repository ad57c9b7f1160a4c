import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { requireChargeable } from '../fees/amountLimits.js'
import { idOf, paymentIntents } from '../objects.js'
import type { Scope } from '../scope.js'
import { allowedTypes } from './allowedTypes.js'
import { amountDetailsAfter } from './amountDetails.js'
import { optionsAfter } from './cardOptions.js'
import { checkDescriptors } from './checkDescriptor.js'
import { checkShares } from './checkShares.js'
import { hooksOf, paymentDetailsOf } from './createPaymentIntent.js'
import { unexpectedState } from './paymentErrors.js'
import { requestedMethod } from './requestedMethod.js'
import { requireOwner } from './requireOwner.js'
import { shippingOf } from './shippingOf.js'
import { shareOf, transferDataAfter } from './transferData.js'

/** What can still be changed once money was taken or the payment was given up. */
const alwaysOpen = new Set(['metadata', 'description', 'receipt_email', 'shipping', 'expand', 'transfer_group'])
const open = ['requires_payment_method', 'requires_confirmation', 'requires_action']

export function updatePaymentIntent(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  params: Stripe.PaymentIntentUpdateParams,
): Stripe.PaymentIntent {
  const isOpen = open.includes(intent.status)
  const closed = isOpen ? undefined : Object.keys(params).find((name) => !alwaysOpen.has(name))
  if (closed !== undefined) {
    throw unexpectedState(
      intent,
      `This PaymentIntent's ${closed} could not be updated because it has a status of ${intent.status}. You may only update the ${closed} of a PaymentIntent with one of the following statuses: ${open.join(', ')}.`,
    )
  }
  const amount = params.amount ?? intent.amount
  const currency = params.currency ?? intent.currency
  if (isOpen) requireChargeable(amount, currency)
  const applicationFee =
    params.application_fee_amount === undefined ? intent.application_fee_amount : params.application_fee_amount || null
  const transfer = transferDataAfter(intent.transfer_data, params.transfer_data)
  if (isOpen) checkShares(scope, { amount, applicationFee, transfer: shareOf(transfer), onBehalfOf: null })
  checkDescriptors(params)
  const before = { customer: idOf(intent.customer), customerAccount: intent.customer_account }
  const named = requireOwner(scope, params)
  if (before.customer !== null && named.customer !== null && intent.payment_method !== null && !params.payment_method) {
    if (named.customer !== before.customer) {
      throw invalidRequest(
        'You cannot modify `customer` on a PaymentIntent once it has a payment method of another customer.',
        { param: 'customer' },
      )
    }
  }
  const payer = {
    customer: named.customer ?? (named.customerAccount === null ? before.customer : null),
    customerAccount: named.customerAccount ?? (named.customer === null ? before.customerAccount : null),
  }
  const allowed = params.allowed_payment_method_types ?? intent.allowed_payment_method_types
  const excluded =
    params.excluded_payment_method_types === undefined
      ? intent.excluded_payment_method_types
      : params.excluded_payment_method_types || null
  const method = requestedMethod(scope, params, payer)?.method
  const types = allowedTypes(allowed, excluded, payer, method)

  return paymentIntents(scope.account).update(intent.id, {
    allowed_payment_method_types: allowed,
    amount,
    amount_details: amountDetailsAfter(scope, { ...intent, amount }, params.amount_details),
    application_fee_amount: applicationFee,
    currency,
    customer: payer.customer,
    customer_account: payer.customerAccount,
    excluded_payment_method_types: excluded,
    metadata: mergeMetadata(intent.metadata, params.metadata),
    payment_method_options: optionsAfter(intent.payment_method_options, params.payment_method_options),
    payment_method_types: types,
    transfer_data: transfer,
    ...hooksOf(scope.account, params.hooks),
    ...paymentDetailsOf(params.payment_details),
    ...(params.capture_method === undefined ? {} : { capture_method: params.capture_method }),
    ...(params.description === undefined ? {} : { description: params.description || null }),
    ...(params.receipt_email === undefined ? {} : { receipt_email: params.receipt_email || null }),
    ...(params.setup_future_usage === undefined ? {} : { setup_future_usage: params.setup_future_usage || null }),
    ...(params.shipping === undefined ? {} : { shipping: shippingOf(params.shipping) }),
    ...(params.statement_descriptor === undefined ? {} : { statement_descriptor: params.statement_descriptor || null }),
    ...(params.statement_descriptor_suffix === undefined
      ? {}
      : { statement_descriptor_suffix: params.statement_descriptor_suffix || null }),
    ...(params.transfer_group === undefined ? {} : { transfer_group: params.transfer_group || null }),
    ...(method ? { payment_method: method.id, status: 'requires_confirmation', next_action: null } : {}),
    // A payment that waits for the buyer's bank was for another amount: it has to be confirmed again.
    ...(!method && intent.status === 'requires_action' && (amount !== intent.amount || currency !== intent.currency)
      ? { status: 'requires_confirmation', next_action: null }
      : {}),
  })
}
