import type Stripe from 'stripe'
import { ApiError, invalidRequest } from '../../core/errors.js'

/** Refuses what the state of the payment does not allow, and shows the payment. */
export function unexpectedState(intent: Stripe.PaymentIntent, message: string): ApiError {
  return new ApiError(400, {
    type: 'invalid_request_error',
    code: 'payment_intent_unexpected_state',
    message,
    payment_intent: intent,
  })
}

/** `requires_payment_method, requires_capture or …`, as the messages list the states that would do. */
export const notAllowedFrom = (
  intent: Stripe.PaymentIntent,
  verb: 'canceled' | 'captured' | 'confirmed',
  from: readonly string[],
) =>
  unexpectedState(
    intent,
    `This PaymentIntent could not be ${verb} because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ${verb}: ${from.join(', ')}.`,
  )

export const feeNeedsAccount = () =>
  invalidRequest(
    'Can only apply an application_fee_amount when the PaymentIntent is attempting a direct payment (using an OAuth key or Stripe-Account header) or destination payment (using `transfer_data[destination]`).',
    { param: 'application_fee_amount' },
  )
