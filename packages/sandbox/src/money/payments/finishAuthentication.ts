import type Stripe from 'stripe'
import { cardFacts } from '../cards/cardFacts.js'
import { idOf, paymentIntents, paymentMethods } from '../objects.js'
import type { Scope } from '../scope.js'
import { cardRefusal } from './cardRefusal.js'
import { chargeCard } from './chargeCard.js'
import { unexpectedState } from './paymentErrors.js'
import { dropConfirmation, keepConfirmation, pendingConfirmation } from './pendingConfirmations.js'

/** What the buyer's bank answered to the question of who they are. A decline that follows is thrown. */
export function finishAuthentication(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  passed: boolean,
): Stripe.PaymentIntent {
  const { account } = scope
  const method = paymentMethods(account).get(idOf(intent.payment_method) ?? '')
  if (intent.status !== 'requires_action' || !method) {
    throw unexpectedState(
      intent,
      `This PaymentIntent has a status of ${intent.status}: there is nothing to authenticate.`,
    )
  }
  if (!passed) return fail(scope, intent, method)
  const { card } = cardFacts(account, method.id)
  const mandate = pendingConfirmation(account, intent.id)?.mandate ?? null
  if (intent.confirmation_method === 'manual') {
    keepConfirmation(account, intent.id, { mandate, authenticated: true })
    return paymentIntents(account).update(intent.id, { status: 'requires_confirmation', next_action: null })
  }
  const decline = cardRefusal(account, card, method)
  return chargeCard(scope, intent, method, { card, decline, authenticated: true, mandate })
}

function fail(scope: Scope, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): Stripe.PaymentIntent {
  dropConfirmation(scope.account, intent.id)
  const code = 'payment_intent_authentication_failure'
  const failed = paymentIntents(scope.account).update(intent.id, {
    status: 'requires_payment_method',
    next_action: null,
    payment_method: null,
    last_payment_error: {
      type: 'invalid_request_error',
      code,
      doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
      message:
        'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
      payment_method: method,
    },
  })
  scope.emit('payment_intent.payment_failed', failed, { previous: intent })
  return failed
}
