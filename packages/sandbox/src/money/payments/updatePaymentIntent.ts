import type Stripe from 'stripe'
import { mergeMetadata } from '../../core/metadata.js'
import { requireCustomer } from '../../customers/requireCustomer.js'
import { requireChargeable } from '../fees/amountLimits.js'
import { idOf, paymentIntents } from '../objects.js'
import type { Scope } from '../scope.js'
import { checkShares } from './checkShares.js'
import { methodOf } from './createPaymentIntent.js'
import { unexpectedState } from './paymentErrors.js'
import { shippingOf } from './shippingOf.js'

/** What can still be changed once money was taken or the payment was given up. */
const alwaysOpen = new Set(['metadata', 'description', 'receipt_email', 'shipping', 'expand', 'transfer_group'])
const open = ['requires_payment_method', 'requires_confirmation', 'requires_action']

export function updatePaymentIntent(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  params: Stripe.PaymentIntentUpdateParams,
): Stripe.PaymentIntent {
  const closed = open.includes(intent.status) ? undefined : Object.keys(params).find((name) => !alwaysOpen.has(name))
  if (closed !== undefined) {
    throw unexpectedState(
      intent,
      `This PaymentIntent's ${closed} could not be updated because it has a status of ${intent.status}. You may only update the ${closed} of a PaymentIntent with one of the following statuses: ${open.join(', ')}.`,
    )
  }
  const amount = params.amount ?? intent.amount
  const currency = params.currency ?? intent.currency
  requireChargeable(amount, currency)
  const applicationFee =
    params.application_fee_amount === undefined ? intent.application_fee_amount : params.application_fee_amount || null
  const destination = idOf(intent.transfer_data?.destination)
  const share = params.transfer_data?.amount ?? intent.transfer_data?.amount
  const transfer = destination === null ? null : { destination, ...(share === undefined ? {} : { amount: share }) }
  if (open.includes(intent.status)) checkShares(scope, { amount, applicationFee, transfer, onBehalfOf: null })
  requireCustomer(scope.account, params.customer)
  const method = methodOf(scope, params)

  return paymentIntents(scope.account).update(intent.id, {
    amount,
    currency,
    application_fee_amount: applicationFee,
    metadata: mergeMetadata(intent.metadata, params.metadata),
    transfer_data: transfer,
    ...(params.capture_method === undefined ? {} : { capture_method: params.capture_method }),
    ...(params.customer === undefined ? {} : { customer: params.customer || null }),
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
  })
}
