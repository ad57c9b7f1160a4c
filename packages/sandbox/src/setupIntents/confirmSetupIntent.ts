import type Stripe from 'stripe'
import { ApiError, cardError } from '../core/errors.js'
import { nextAction } from '../money/authentication/nextAction.js'
import { attachPaymentMethod } from '../money/cards/attach.js'
import { cardFacts } from '../money/cards/paymentMethods.js'
import { idOf, paymentMethods } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { setupIntents } from './objects.js'

/** Sets up the payment method that the intent has: done, asked for the buyer's bank, or declined and thrown. */
export function confirmSetupIntent(
  scope: Scope,
  intent: Stripe.SetupIntent,
  { returnUrl }: { returnUrl: string | null },
): Stripe.SetupIntent {
  const method = paymentMethods(scope.account).get(idOf(intent.payment_method) ?? '')
  if (!method) {
    throw unexpectedSetupState(
      intent,
      "You cannot confirm this SetupIntent because it's missing a payment method. Update the SetupIntent with a payment method and then confirm it again.",
    )
  }
  const { card } = cardFacts(scope.account, method.id)
  if (card.refusesAttach && card.decline) throw refuse(scope, intent, method)
  if (!card.authentication) return setUp(scope, intent, method)
  const waiting = setupIntents(scope.account).update(intent.id, {
    status: 'requires_action',
    next_action: nextAction(scope, intent.id, returnUrl),
  })
  scope.emit('setup_intent.requires_action', waiting)
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
  if (passed) return setUp(scope, intent, method)
  const failed = setupIntents(scope.account).update(intent.id, {
    status: 'requires_payment_method',
    next_action: null,
    payment_method: null,
    last_setup_error: {
      type: 'invalid_request_error',
      code: 'setup_intent_authentication_failure',
      message:
        'The latest attempt to set up the payment method has failed because authentication failed. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this SetupIntent again.',
      payment_method: method,
    },
  })
  scope.emit('setup_intent.setup_failed', failed)
  return failed
}

function setUp(scope: Scope, intent: Stripe.SetupIntent, method: Stripe.PaymentMethod): Stripe.SetupIntent {
  const [customer, customerAccount] = [idOf(intent.customer), intent.customer_account ?? null]
  if (customer !== null || customerAccount !== null) attachPaymentMethod(scope, method, { customer, customerAccount })
  cardFacts(scope.account, method.id).setUp = true
  const done = setupIntents(scope.account).update(intent.id, {
    status: 'succeeded',
    last_setup_error: null,
    next_action: null,
  })
  scope.emit('setup_intent.succeeded', done)
  return done
}

function refuse(scope: Scope, intent: Stripe.SetupIntent, method: Stripe.PaymentMethod): ApiError {
  const { card } = cardFacts(scope.account, method.id)
  const { code = 'card_declined', declineCode = 'generic_decline', message = '' } = card.decline ?? {}
  const refused = setupIntents(scope.account).update(intent.id, {
    status: 'requires_payment_method',
    next_action: null,
    payment_method: null,
    last_setup_error: {
      type: 'card_error',
      code,
      decline_code: declineCode,
      doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
      message,
      payment_method: method,
    },
  })
  scope.emit('setup_intent.setup_failed', refused)
  return cardError(message, { code, decline_code: declineCode, setup_intent: refused, payment_method: method })
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
