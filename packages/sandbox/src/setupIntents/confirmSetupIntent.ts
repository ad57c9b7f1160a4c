import type Stripe from 'stripe'
import { ApiError } from '../core/errors.js'
import { createMandate } from '../mandates/mandates.js'
import { nextAction } from '../money/authentication/nextAction.js'
import { cardBehind } from '../money/cards/cardFacts.js'
import { idOf, paymentMethods } from '../money/objects.js'
import { requireUsable } from '../money/payments/requestedMethod.js'
import type { Scope } from '../money/scope.js'
import { closeAttempt, openAttempt } from './attempts.js'
import { setupIntents } from './objects.js'
import { refuseSetup, setUp } from './setUp.js'

interface SetupConfirmation {
  returnUrl: string | null
  useStripeSdk?: boolean | undefined
  mandateData?: Stripe.SetupIntentConfirmParams.MandateData | undefined
  singleUse?: { amount: number; currency: string } | undefined
}

/** Sets up the payment method that the intent has: done, asked for the buyer's bank, or declined and thrown. */
export function confirmSetupIntent(
  scope: Scope,
  intent: Stripe.SetupIntent,
  { returnUrl, useStripeSdk, mandateData, singleUse }: SetupConfirmation,
): Stripe.SetupIntent {
  const { account } = scope
  const method = paymentMethods(account).get(idOf(intent.payment_method) ?? '')
  if (!method) {
    throw unexpectedSetupState(
      intent,
      "You cannot confirm this SetupIntent because it's missing a payment method. You can either update the SetupIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
    )
  }
  requireUsable(scope, method, { customer: idOf(intent.customer), customerAccount: intent.customer_account ?? null })
  const mandate = mandateData
    ? createMandate(scope, { method, data: mandateData, onBehalfOf: idOf(intent.on_behalf_of), singleUse })
    : undefined
  const attempted = setupIntents(account).update(intent.id, {
    latest_attempt: openAttempt(scope, intent, method).id,
    ...(mandate ? (singleUse ? { single_use_mandate: mandate.id } : { mandate: mandate.id }) : {}),
  })
  const card = cardBehind(account, method.id)?.card
  if (card?.refusesAttach && card.decline) throw refuseSetup(scope, attempted, method, card.decline)
  const asked =
    card?.authentication !== undefined &&
    (card.authentication !== 'if_requested' ||
      attempted.payment_method_options?.card?.request_three_d_secure !== 'automatic')
  if (!asked) return setUp(scope, attempted, method, { authenticated: false })
  const waiting = setupIntents(account).update(intent.id, {
    status: 'requires_action',
    next_action: nextAction(scope, intent.id, { returnUrl, useStripeSdk }),
  })
  scope.emit('setup_intent.requires_action', waiting, { previous: intent })
  return waiting
}

/** What the buyer's bank answered. */
export function finishSetupAuthentication(
  scope: Scope,
  intent: Stripe.SetupIntent,
  passed: boolean,
): Stripe.SetupIntent {
  const method = paymentMethods(scope.account).get(idOf(intent.payment_method) ?? '')
  if (intent.status !== 'requires_action' || !method) {
    throw unexpectedSetupState(
      intent,
      `This SetupIntent has a status of ${intent.status}: there is nothing to authenticate.`,
    )
  }
  if (passed) return setUp(scope, intent, method, { authenticated: true })
  const code = 'setup_intent_authentication_failure'
  const error: Stripe.SetupIntent.LastSetupError = {
    type: 'invalid_request_error',
    code,
    doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
    message:
      'The latest attempt to set up the payment method has failed because authentication failed. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this SetupIntent again.',
    payment_method: method,
  }
  closeAttempt(scope, intent, { status: 'failed', setup_error: error })
  const failed = setupIntents(scope.account).update(intent.id, {
    status: 'requires_payment_method',
    next_action: null,
    payment_method: null,
    last_setup_error: error,
  })
  scope.emit('setup_intent.setup_failed', failed, { previous: intent })
  return failed
}

/** Refuses what the state of the intent does not allow, and shows it. */
export function unexpectedSetupState(intent: Stripe.SetupIntent, message: string): ApiError {
  return new ApiError(400, {
    type: 'invalid_request_error',
    code: 'setup_intent_unexpected_state',
    message,
    setup_intent: intent,
  })
}
