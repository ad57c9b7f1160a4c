import type Stripe from 'stripe'
import { type ApiError, cardError } from '../core/errors.js'
import { attachPaymentMethod } from '../money/cards/attach.js'
import { cardBehind, changeFacts } from '../money/cards/cardFacts.js'
import type { Decline } from '../money/cards/testCards.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { closeAttempt } from './attempts.js'
import { setupIntents } from './objects.js'

/** Keeps the payment method for its owner, ready for payments to come. */
export function setUp(
  scope: Scope,
  intent: Stripe.SetupIntent,
  method: Stripe.PaymentMethod,
  { authenticated }: { authenticated: boolean },
): Stripe.SetupIntent {
  const { account } = scope
  const [customer, customerAccount] = [idOf(intent.customer), intent.customer_account ?? null]
  if (customer !== null || customerAccount !== null) attachPaymentMethod(scope, method, { customer, customerAccount })
  if (cardBehind(account, method.id)) changeFacts(account, method.id, { setUp: true })
  closeAttempt(scope, intent, { status: 'succeeded' }, authenticated)
  const done = setupIntents(account).update(intent.id, {
    status: 'succeeded',
    last_setup_error: null,
    next_action: null,
  })
  scope.emit('setup_intent.succeeded', done, { previous: intent })
  return done
}

/** The card's bank does not want it to be kept. */
export function refuseSetup(
  scope: Scope,
  intent: Stripe.SetupIntent,
  method: Stripe.PaymentMethod,
  { code, declineCode, message }: Decline,
): ApiError {
  const error: Stripe.SetupIntent.LastSetupError = {
    type: 'card_error',
    code,
    decline_code: declineCode,
    doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
    message,
    payment_method: method,
    ...(code === 'incorrect_cvc' ? { param: 'cvc' } : {}),
  }
  closeAttempt(scope, intent, { status: 'failed', setup_error: error })
  const refused = setupIntents(scope.account).update(intent.id, {
    status: 'requires_payment_method',
    next_action: null,
    payment_method: null,
    last_setup_error: error,
  })
  scope.emit('setup_intent.setup_failed', refused, { previous: intent })
  return cardError(message, {
    code,
    decline_code: declineCode,
    setup_intent: refused,
    payment_method: method,
    ...(code === 'incorrect_cvc' ? { param: 'cvc' } : {}),
  })
}
