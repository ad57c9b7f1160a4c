import type Stripe from 'stripe'
import { ApiError } from '../core/errors.js'
import type { Scope } from '../money/scope.js'
import { confirmRequestedSetup } from './confirmRequestedSetup.js'
import { setupIntents } from './objects.js'

/** What became of an attempt to set up a payment method; a decline is an answer here. */
export type SetupOutcome =
  | { outcome: 'success'; intent: Stripe.SetupIntent }
  | { outcome: 'requires_action'; intent: Stripe.SetupIntent }
  | { outcome: 'declined'; intent: Stripe.SetupIntent; error: ApiError }

/** Confirms a setup intent for another part of the sandbox. Misuse still throws. */
export function attemptSetup(
  scope: Scope,
  intent: Stripe.SetupIntent,
  params: Stripe.SetupIntentConfirmParams = {},
): SetupOutcome {
  try {
    const confirmed = confirmRequestedSetup(scope, intent, params)
    return { outcome: confirmed.status === 'requires_action' ? 'requires_action' : 'success', intent: confirmed }
  } catch (error) {
    const refused = setupIntents(scope.account).get(intent.id)
    if (!(error instanceof ApiError) || error.status !== 402 || !refused) throw error
    return { outcome: 'declined', intent: refused, error }
  }
}
