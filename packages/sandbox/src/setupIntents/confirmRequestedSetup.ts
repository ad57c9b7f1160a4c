import type Stripe from 'stripe'
import { methodOf } from '../money/payments/createPaymentIntent.js'
import type { Scope } from '../money/scope.js'
import { confirmSetupIntent, unexpectedSetupState } from './confirmSetupIntent.js'
import { setupIntents } from './objects.js'

const confirmable = ['requires_payment_method', 'requires_confirmation', 'requires_action']

/** What `POST /v1/setup_intents/{intent}/confirm` does. A decline is thrown, after it was stored. */
export function confirmRequestedSetup(
  scope: Scope,
  intent: Stripe.SetupIntent,
  params: Stripe.SetupIntentConfirmParams,
): Stripe.SetupIntent {
  if (!confirmable.includes(intent.status)) {
    throw unexpectedSetupState(
      intent,
      `You cannot confirm this SetupIntent because it has a status of ${intent.status}. Only a SetupIntent with one of the following statuses may be confirmed: ${confirmable.join(', ')}.`,
    )
  }
  const method = methodOf(scope, params)
  const prepared = method ? setupIntents(scope.account).update(intent.id, { payment_method: method.id }) : intent
  return confirmSetupIntent(scope, prepared, { returnUrl: params.return_url || null })
}
