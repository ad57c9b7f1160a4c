import type Stripe from 'stripe'
import { ApiError } from '../../core/errors.js'
import { paymentIntents } from '../objects.js'
import type { Scope } from '../scope.js'
import { confirmRequested } from './confirmRequested.js'

/** What became of an attempt to pay. A decline is an answer here, with the error that a request would have been refused with. */
export type PaymentOutcome =
  | { outcome: 'success'; intent: Stripe.PaymentIntent }
  | { outcome: 'requires_action'; intent: Stripe.PaymentIntent }
  | { outcome: 'declined'; intent: Stripe.PaymentIntent; error: ApiError }

/**
 * Confirms an intent for another part of the sandbox: a renewal with `off_session: true`, a hosted page with `return_url`.
 * `success` also covers money that a bank holds (`requires_capture`). Misuse still throws.
 */
export function attemptPayment(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  params: Stripe.PaymentIntentConfirmParams = {},
): PaymentOutcome {
  try {
    const confirmed = confirmRequested(scope, intent, params)
    return { outcome: confirmed.status === 'requires_action' ? 'requires_action' : 'success', intent: confirmed }
  } catch (error) {
    const refused = paymentIntents(scope.account).get(intent.id)
    if (!(error instanceof ApiError) || error.status !== 402 || !refused) throw error
    return { outcome: 'declined', intent: refused, error }
  }
}
