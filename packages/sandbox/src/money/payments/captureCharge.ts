import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { cardFacts } from '../cards/cardFacts.js'
import { requirePositive } from '../fees/amountLimits.js'
import { charges, idOf, paymentIntents } from '../objects.js'
import type { Scope } from '../scope.js'
import { capturePaymentIntent } from './capturePaymentIntent.js'
import { checkDescriptors } from './checkDescriptor.js'
import { checkShares } from './checkShares.js'
import { settleCharge } from './settleCharge.js'

/** Takes what a charge only held. One that belongs to an intent is captured together with it. */
export function captureCharge(scope: Scope, charge: Stripe.Charge, params: Stripe.ChargeCaptureParams): Stripe.Charge {
  const { account } = scope
  if (charge.captured) {
    throw invalidRequest(`Charge ${charge.id} has already been captured.`, { code: 'charge_already_captured' })
  }
  if (charge.refunded || charge.status !== 'succeeded') {
    throw invalidRequest(`Charge ${charge.id} cannot be captured: it failed, or was released.`, {
      code: 'charge_expired_for_capture',
    })
  }
  const intent = paymentIntents(account).get(idOf(charge.payment_intent) ?? '')
  const fee = params.application_fee_amount ?? params.application_fee
  if (intent) {
    capturePaymentIntent(scope, intent, {
      ...(params.amount === undefined ? {} : { amount_to_capture: params.amount }),
      ...(fee === undefined ? {} : { application_fee_amount: fee }),
      ...(params.transfer_data === undefined ? {} : { transfer_data: params.transfer_data }),
    })
    return charges(account).get(charge.id) ?? charge
  }
  const amount = params.amount ?? charge.amount
  requirePositive(amount, 'amount')
  if (amount > charge.amount) {
    throw invalidRequest(
      `The amount to capture (${amount}) is greater than the amount that was authorized (${charge.amount}).`,
      { code: 'amount_too_large', param: 'amount' },
    )
  }
  const applicationFee = fee ?? charge.application_fee_amount
  const destination = idOf(charge.transfer_data?.destination)
  const share = params.transfer_data?.amount ?? charge.transfer_data?.amount ?? undefined
  const transfer = destination === null ? null : { destination, amount: share }
  checkShares(scope, { amount, applicationFee, transfer, onBehalfOf: null })
  checkDescriptors(params)
  const taken = charges(account).update(charge.id, {
    amount_captured: amount,
    amount_refunded: charge.amount - amount,
    application_fee_amount: applicationFee,
    captured: true,
    transfer_data: transfer ? { amount: transfer.amount ?? null, destination: transfer.destination } : null,
    ...(params.receipt_email === undefined ? {} : { receipt_email: params.receipt_email || null }),
    ...(params.transfer_group === undefined ? {} : { transfer_group: params.transfer_group || null }),
  })
  const settled = settleCharge(scope, taken, cardFacts(account, charge.payment_method ?? '').card)
  scope.emit('charge.captured', settled, { previous: charge })
  return settled
}
