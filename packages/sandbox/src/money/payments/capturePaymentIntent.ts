import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { cardFacts } from '../cards/paymentMethods.js'
import { requirePositive } from '../fees/amountLimits.js'
import { charges, idOf, paymentIntents } from '../objects.js'
import type { Scope } from '../scope.js'
import { checkShares } from './checkShares.js'
import { succeed } from './confirmPaymentIntent.js'
import { notAllowedFrom } from './paymentErrors.js'

/** Takes the money that a bank holds, or a part of it: the rest is let go. */
export function capturePaymentIntent(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  params: Stripe.PaymentIntentCaptureParams,
): Stripe.PaymentIntent {
  const { account } = scope
  const held = charges(account).get(idOf(intent.latest_charge) ?? '')
  if (intent.status !== 'requires_capture' || !held) throw notAllowedFrom(intent, 'captured', ['requires_capture'])
  const amount = params.amount_to_capture ?? intent.amount_capturable
  requirePositive(amount, 'amount_to_capture')
  if (amount > intent.amount_capturable) {
    throw invalidRequest(
      `The amount to capture (${amount}) is greater than the amount that is capturable (${intent.amount_capturable}).`,
      { code: 'amount_too_large', param: 'amount_to_capture' },
    )
  }
  const applicationFee = params.application_fee_amount ?? intent.application_fee_amount
  const destination = idOf(intent.transfer_data?.destination)
  const share = params.transfer_data?.amount ?? intent.transfer_data?.amount
  const transfer = destination === null ? null : { destination, ...(share === undefined ? {} : { amount: share }) }
  checkShares(scope, { amount, applicationFee, transfer, onBehalfOf: null })

  const metadata = mergeMetadata(intent.metadata, params.metadata)
  const rest = held.amount - amount
  charges(account).update(held.id, {
    amount_captured: amount,
    // What was let go counts as refunded, though no money moves.
    amount_refunded: rest,
    application_fee_amount: applicationFee,
    captured: true,
    metadata,
    transfer_data: transfer ? { amount: transfer.amount ?? null, destination: transfer.destination } : null,
  })
  const { card } = cardFacts(account, held.payment_method ?? '')
  return succeed(scope, paymentIntents(account).get(intent.id) ?? intent, held.id, card, {
    application_fee_amount: applicationFee,
    metadata,
    transfer_data: transfer,
    ...(params.statement_descriptor ? { statement_descriptor: params.statement_descriptor } : {}),
    ...(params.statement_descriptor_suffix ? { statement_descriptor_suffix: params.statement_descriptor_suffix } : {}),
  })
}
