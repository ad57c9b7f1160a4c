import type Stripe from 'stripe'
import { mergeMetadata } from '../../core/metadata.js'
import { idOf } from '../objects.js'

/** `transfer_data` of an intent, from what created it. */
export function transferDataOf(
  params: Stripe.PaymentIntentCreateParams.TransferData | undefined,
): Stripe.PaymentIntent.TransferData | null {
  if (!params) return null
  return {
    destination: params.destination,
    ...(params.amount === undefined ? {} : { amount: params.amount }),
    ...(params.description === undefined ? {} : { description: params.description }),
    ...(params.metadata === undefined ? {} : { metadata: mergeMetadata({}, params.metadata) }),
    ...paymentDataOf(params.payment_data),
  }
}

/** After a later request, which can change anything but the destination. */
export function transferDataAfter(
  before: Stripe.PaymentIntent.TransferData | null | undefined,
  params: Omit<Stripe.PaymentIntentUpdateParams.TransferData, 'destination'> | undefined,
): Stripe.PaymentIntent.TransferData | null {
  if (!before) return null
  if (!params) return before
  return {
    ...before,
    ...(params.amount === undefined ? {} : { amount: params.amount }),
    ...(params.description === undefined ? {} : { description: params.description }),
    ...(params.metadata === undefined ? {} : { metadata: mergeMetadata(before.metadata ?? {}, params.metadata) }),
    ...paymentDataOf(params.payment_data),
  }
}

/** What `checkShares` looks at. */
export const shareOf = (transfer: Stripe.PaymentIntent.TransferData | null | undefined) =>
  transfer ? { destination: idOf(transfer.destination), amount: transfer.amount } : null

function paymentDataOf(data: Stripe.PaymentIntentCreateParams.TransferData.PaymentData | undefined) {
  if (!data) return {}
  return {
    payment_data: {
      ...(data.description === undefined ? {} : { description: data.description }),
      ...(data.metadata === undefined ? {} : { metadata: mergeMetadata({}, data.metadata) }),
    },
  }
}
