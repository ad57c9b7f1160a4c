import type Stripe from 'stripe'
import { cardError } from '../../core/errors.js'
import { nextAction } from '../authentication/nextAction.js'
import { cardFacts } from '../cards/paymentMethods.js'
import { authenticationRequired, type Decline, type TestCard } from '../cards/testCards.js'
import { charges, idOf, paymentIntents, paymentMethods } from '../objects.js'
import type { Scope } from '../scope.js'
import { expireAuthorization } from './cancelPaymentIntent.js'
import { cardCharge } from './chargeObject.js'
import { unexpectedState } from './paymentErrors.js'
import { settleCharge } from './settleCharge.js'

export interface Confirmation {
  /** The buyer is not there to answer their bank. */
  offSession: boolean
  returnUrl: string | null
  errorOnRequiresAction: boolean
}

/** Tries to charge: the answer is the intent as it stands then, a decline is thrown after it was stored. */
export function confirmPaymentIntent(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  { offSession, returnUrl, errorOnRequiresAction }: Confirmation,
): Stripe.PaymentIntent {
  const method = paymentMethods(scope.account).get(idOf(intent.payment_method) ?? '')
  if (!method) {
    throw unexpectedState(
      intent,
      "You cannot confirm this PaymentIntent because it's missing a payment method. Update the PaymentIntent with a payment method and then confirm it again.",
    )
  }
  const { card, setUp } = cardFacts(scope.account, method.id)
  if (!card.authentication) return charge(scope, intent, method, { card, decline: card.decline, authenticated: false })
  if (offSession) {
    const exempt = card.authentication === 'only_with_buyer' || (card.authentication === 'until_set_up' && setUp)
    const decline = exempt ? card.decline : authenticationRequired
    return charge(scope, intent, method, { card, decline, authenticated: false })
  }
  if (errorOnRequiresAction) {
    return charge(scope, intent, method, { card, decline: authenticationRequired, authenticated: false })
  }
  const waiting = paymentIntents(scope.account).update(intent.id, {
    status: 'requires_action',
    next_action: nextAction(scope, intent.id, returnUrl),
  })
  scope.emit('payment_intent.requires_action', waiting)
  return waiting
}

/** What the buyer's bank answered to the question of who they are. */
export function finishAuthentication(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  passed: boolean,
): Stripe.PaymentIntent {
  const method = paymentMethods(scope.account).get(idOf(intent.payment_method) ?? '')
  if (intent.status !== 'requires_action' || !method) {
    throw unexpectedState(
      intent,
      `This PaymentIntent has a status of ${intent.status}: there is nothing to authenticate.`,
    )
  }
  const facts = cardFacts(scope.account, method.id)
  if (passed) {
    facts.setUp ||= intent.setup_future_usage === 'off_session'
    return charge(scope, intent, method, { card: facts.card, decline: facts.card.decline, authenticated: true })
  }
  const failed = paymentIntents(scope.account).update(intent.id, {
    status: 'requires_payment_method',
    next_action: null,
    payment_method: null,
    last_payment_error: {
      type: 'invalid_request_error',
      code: 'payment_intent_authentication_failure',
      message:
        'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
      payment_method: method,
    },
  })
  scope.emit('payment_intent.payment_failed', failed)
  return failed
}

interface Attempt {
  card: TestCard
  decline: Decline | undefined
  authenticated: boolean
}

function charge(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  attempt: Attempt,
): Stripe.PaymentIntent {
  const { account } = scope
  const made = charges(account).insert(cardCharge(scope, intent, method, attempt))
  if (attempt.decline) throw declined(scope, intent, method, made, attempt.decline)
  const paid = { latest_charge: made.id, last_payment_error: null, next_action: null }

  if (intent.capture_method === 'manual') {
    scope.emit('charge.succeeded', made)
    const held = paymentIntents(account).update(intent.id, {
      ...paid,
      status: 'requires_capture',
      amount_capturable: intent.amount,
    })
    scope.emit('payment_intent.amount_capturable_updated', held)
    expireAuthorization(scope, held.id)
    return held
  }
  charges(account).update(made.id, { amount_captured: made.amount, captured: true })
  return succeed(scope, intent, made.id, attempt.card, paid)
}

/** Books a captured charge and closes the intent. */
export function succeed(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  chargeId: string,
  card: TestCard,
  changes: Partial<Stripe.PaymentIntent> = {},
): Stripe.PaymentIntent {
  const { account } = scope
  const captured = charges(account).get(chargeId)
  if (!captured) throw new Error(`The sandbox holds no charge ${chargeId}.`)
  const settled = settleCharge(scope, captured, card)
  const succeeded = paymentIntents(account).update(intent.id, {
    ...changes,
    status: 'succeeded',
    amount_capturable: 0,
    amount_received: settled.amount_captured,
    ...(settled.transfer_group ? { transfer_group: settled.transfer_group } : {}),
  })
  scope.emit(intent.status === 'requires_capture' ? 'charge.captured' : 'charge.succeeded', settled)
  scope.emit('payment_intent.succeeded', succeeded)
  return succeeded
}

function declined(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  failed: Stripe.Charge,
  { code, declineCode, message }: Decline,
) {
  scope.emit('charge.failed', failed)
  const refused = paymentIntents(scope.account).update(intent.id, {
    status: 'requires_payment_method',
    next_action: null,
    payment_method: null,
    latest_charge: failed.id,
    last_payment_error: {
      type: 'card_error',
      charge: failed.id,
      code,
      decline_code: declineCode,
      doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
      message,
      payment_method: method,
    },
  })
  scope.emit('payment_intent.payment_failed', refused)
  return cardError(message, {
    code,
    decline_code: declineCode,
    charge: failed.id,
    payment_intent: refused,
    payment_method: method,
    ...(code === 'incorrect_cvc' ? { param: 'cvc' } : {}),
  })
}
