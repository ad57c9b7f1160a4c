import type Stripe from 'stripe'
import type { Scope } from '../money/scope.js'
import { unexpectedSetupState } from './confirmSetupIntent.js'
import { setupIntents } from './objects.js'

const cancelable = ['requires_payment_method', 'requires_confirmation', 'requires_action']

export function cancelSetupIntent(
  scope: Scope,
  intent: Stripe.SetupIntent,
  reason: Stripe.SetupIntent.CancellationReason | null,
): Stripe.SetupIntent {
  if (!cancelable.includes(intent.status)) {
    throw unexpectedSetupState(
      intent,
      `You cannot cancel this SetupIntent because it has a status of ${intent.status}. Only a SetupIntent with one of the following statuses may be canceled: ${cancelable.join(', ')}.`,
    )
  }
  const canceled = setupIntents(scope.account).update(intent.id, {
    status: 'canceled',
    cancellation_reason: reason,
    next_action: null,
  })
  scope.emit('setup_intent.canceled', canceled)
  return canceled
}
