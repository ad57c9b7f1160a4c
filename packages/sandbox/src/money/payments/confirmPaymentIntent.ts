import type Stripe from 'stripe'
import { createMandate, mandateNamed } from '../../mandates/mandates.js'
import { nextAction } from '../authentication/nextAction.js'
import { type CardFacts, cardBehind } from '../cards/cardFacts.js'
import { authenticationRequired } from '../cards/testCards.js'
import { idOf, paymentIntents, paymentMethods } from '../objects.js'
import type { Scope } from '../scope.js'
import { cardRefusal } from './cardRefusal.js'
import { chargeCard } from './chargeCard.js'
import { payFromBalance } from './payFromBalance.js'
import { unexpectedState } from './paymentErrors.js'
import { keepConfirmation, pendingConfirmation } from './pendingConfirmations.js'
import { requireUsable } from './requestedMethod.js'

export interface Confirmation {
  /** The buyer is not there to answer their bank. */
  offSession: boolean
  returnUrl: string | null
  errorOnRequiresAction: boolean
  useStripeSdk?: boolean | undefined
  /** Taken by mail or over the telephone: nobody can be asked. */
  moto?: boolean | undefined
  mandate?: string | undefined
  mandateData?: Stripe.PaymentIntentConfirmParams.MandateData | undefined
}

/** Tries to charge: the answer is the intent as it stands then, a decline is thrown after it was stored. */
export function confirmPaymentIntent(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  confirmation: Confirmation,
): Stripe.PaymentIntent {
  const { account } = scope
  const method = paymentMethods(account).get(idOf(intent.payment_method) ?? '')
  if (!method) {
    throw unexpectedState(
      intent,
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
    )
  }
  requireUsable(scope, method, { customer: idOf(intent.customer), customerAccount: intent.customer_account })
  const facts = cardBehind(account, method.id)
  if (!facts) return payFromBalance(scope, intent, method)

  const { card } = facts
  const { offSession, errorOnRequiresAction, moto } = confirmation
  const mandate = mandateOf(scope, intent, method, confirmation)
  const decline = cardRefusal(account, card, method)
  const authenticated = pendingConfirmation(account, intent.id)?.authenticated ?? false
  if (authenticated || moto || !asksBuyer(facts, intent, offSession)) {
    return chargeCard(scope, intent, method, { card, decline, authenticated, mandate })
  }
  if (offSession || errorOnRequiresAction) {
    return chargeCard(scope, intent, method, { card, decline: authenticationRequired, authenticated, mandate })
  }
  keepConfirmation(account, intent.id, { mandate, authenticated: false })
  const waiting = paymentIntents(account).update(intent.id, {
    status: 'requires_action',
    next_action: nextAction(scope, intent.id, confirmation),
  })
  scope.emit('payment_intent.requires_action', waiting, { previous: intent })
  return waiting
}

/** Whether the card's bank wants to know who is paying. */
function asksBuyer({ card, setUp }: CardFacts, intent: Stripe.PaymentIntent, offSession: boolean): boolean {
  switch (card.authentication) {
    case 'always':
      return true
    case 'until_set_up':
      return !setUp
    case 'only_with_buyer':
      return !offSession
    case 'if_requested':
      return !offSession && intent.payment_method_options?.card?.request_three_d_secure !== 'automatic'
    default:
      return false
  }
}

function mandateOf(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  { mandate, mandateData }: Confirmation,
): string | null {
  if (mandate !== undefined) return mandateNamed(scope, mandate, 'mandate').id
  if (!mandateData) return null
  const { amount, currency } = intent
  return createMandate(scope, {
    method,
    data: mandateData,
    onBehalfOf: idOf(intent.on_behalf_of),
    singleUse: intent.setup_future_usage === 'off_session' ? undefined : { amount, currency },
  }).id
}
