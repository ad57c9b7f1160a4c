import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { requireChargeable } from '../fees/amountLimits.js'
import { charges, idOf, paymentIntents } from '../objects.js'
import type { Scope } from '../scope.js'
import { amountDetailsAfter } from './amountDetails.js'
import { checkDescriptors } from './checkDescriptor.js'
import { checkShares } from './checkShares.js'
import { hooksOf, paymentDetailsOf } from './createPaymentIntent.js'
import { unexpectedState } from './paymentErrors.js'
import { shareOf, transferDataAfter } from './transferData.js'

/** Asks the card's bank to hold more, where the payment asked for that when it was confirmed. */
export function incrementAuthorization(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  params: Stripe.PaymentIntentIncrementAuthorizationParams,
): Stripe.PaymentIntent {
  const { account } = scope
  const held = charges(account).get(idOf(intent.latest_charge) ?? '')
  if (intent.status !== 'requires_capture' || !held) {
    throw unexpectedState(
      intent,
      `This PaymentIntent's authorization could not be incremented because it has a status of ${intent.status}. Only a PaymentIntent with a status of requires_capture can be incremented.`,
    )
  }
  const card = held.payment_method_details?.card
  if (card?.incremental_authorization?.status !== 'available') {
    throw invalidRequest(
      'This PaymentIntent does not support incremental authorization. Confirm it with `payment_method_options[card][request_incremental_authorization]` set to `if_available`.',
      { code: 'payment_intent_unexpected_state' },
    )
  }
  requireChargeable(params.amount, intent.currency)
  if (params.amount <= intent.amount) {
    throw invalidRequest(
      `The amount (${params.amount}) must be greater than the amount that is authorized already (${intent.amount}).`,
      { param: 'amount' },
    )
  }
  const applicationFee = params.application_fee_amount ?? intent.application_fee_amount
  const transfer = transferDataAfter(intent.transfer_data, params.transfer_data)
  checkShares(scope, { amount: params.amount, applicationFee, transfer: shareOf(transfer), onBehalfOf: null })
  checkDescriptors(params)
  const description = params.description === undefined ? intent.description : params.description || null
  const metadata = mergeMetadata(intent.metadata, params.metadata)
  const overcapture = card.overcapture?.status === 'available'
  const raised = charges(account).update(held.id, {
    amount: params.amount,
    application_fee_amount: applicationFee,
    description,
    metadata,
    payment_method_details: {
      type: 'card',
      card: {
        ...card,
        amount_authorized: params.amount,
        overcapture: {
          maximum_amount_capturable: overcapture ? Math.floor(params.amount * 1.2) : params.amount,
          status: overcapture ? 'available' : 'unavailable',
        },
      },
    },
    transfer_data: transfer ? { amount: transfer.amount ?? null, destination: idOf(transfer.destination) } : null,
  })
  scope.emit('charge.updated', raised, { previous: held })
  const changed = paymentIntents(account).update(intent.id, {
    amount: params.amount,
    amount_capturable: params.amount,
    amount_details: amountDetailsAfter(scope, { ...intent, amount: params.amount }, params.amount_details),
    application_fee_amount: applicationFee,
    description,
    metadata,
    transfer_data: transfer,
    ...hooksOf(account, params.hooks),
    ...paymentDetailsOf(params.payment_details),
    ...(params.statement_descriptor === undefined ? {} : { statement_descriptor: params.statement_descriptor || null }),
  })
  scope.emit('payment_intent.amount_capturable_updated', changed, { previous: intent })
  return changed
}
