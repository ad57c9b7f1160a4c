import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { cardFacts } from '../cards/cardFacts.js'
import { requirePositive } from '../fees/amountLimits.js'
import { charges, idOf } from '../objects.js'
import type { Scope } from '../scope.js'
import { amountDetailsAfter } from './amountDetails.js'
import { succeed } from './chargeCard.js'
import { checkDescriptors } from './checkDescriptor.js'
import { checkShares } from './checkShares.js'
import { hooksOf, paymentDetailsOf } from './createPaymentIntent.js'
import { notAllowedFrom } from './paymentErrors.js'
import { shareOf, transferDataAfter } from './transferData.js'

/** Takes the money that a bank holds, a part of it, which lets the rest go, or more where the bank allows it. */
export function capturePaymentIntent(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  params: Stripe.PaymentIntentCaptureParams,
): Stripe.PaymentIntent {
  const { account } = scope
  const held = charges(account).get(idOf(intent.latest_charge) ?? '')
  if (intent.status !== 'requires_capture' || !held) throw notAllowedFrom(intent, 'captured', ['requires_capture'])
  if (params.final_capture === false) {
    throw invalidRequest(
      `Multiple captures are not available on this PaymentIntent's charge (${held.id}): leave \`final_capture\` out.`,
      { param: 'final_capture' },
    )
  }
  const amount = params.amount_to_capture ?? intent.amount_capturable
  requirePositive(amount, 'amount_to_capture')
  const most = held.payment_method_details?.card?.overcapture?.maximum_amount_capturable ?? intent.amount_capturable
  if (amount > most) {
    throw invalidRequest(`The amount to capture (${amount}) is greater than the amount that is capturable (${most}).`, {
      code: 'amount_too_large',
      param: 'amount_to_capture',
    })
  }
  const applicationFee = params.application_fee_amount ?? intent.application_fee_amount
  const transfer = transferDataAfter(intent.transfer_data, params.transfer_data)
  checkShares(scope, { amount, applicationFee, transfer: shareOf(transfer), onBehalfOf: null })
  checkDescriptors(params)

  const hooks = hooksOf(account, params.hooks)
  const metadata = mergeMetadata(intent.metadata, params.metadata)
  const captured = charges(account).update(held.id, {
    amount_captured: amount,
    // What was let go counts as refunded, though no money moves.
    amount_refunded: Math.max(0, held.amount - amount),
    application_fee_amount: applicationFee,
    captured: true,
    metadata,
    transfer_data: transfer ? { amount: transfer.amount ?? null, destination: idOf(transfer.destination) } : null,
  })
  const { card } = cardFacts(account, held.payment_method ?? '')
  return succeed(scope, intent, captured, card, {
    amount_details: amountDetailsAfter(scope, intent, params.amount_details),
    application_fee_amount: applicationFee,
    metadata,
    transfer_data: transfer,
    ...hooks,
    ...paymentDetailsOf(params.payment_details),
    ...(params.statement_descriptor ? { statement_descriptor: params.statement_descriptor } : {}),
    ...(params.statement_descriptor_suffix ? { statement_descriptor_suffix: params.statement_descriptor_suffix } : {}),
  })
}
