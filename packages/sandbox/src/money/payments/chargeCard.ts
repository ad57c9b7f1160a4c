import type Stripe from 'stripe'
import { cardError } from '../../core/errors.js'
import { attachPaymentMethod, isOwned } from '../cards/attach.js'
import { changeFacts } from '../cards/cardFacts.js'
import type { Decline, TestCard } from '../cards/testCards.js'
import { charges, idOf, paymentIntents } from '../objects.js'
import type { Scope } from '../scope.js'
import { expireAuthorization } from './cancelPaymentIntent.js'
import { cardCharge } from './chargeObject.js'
import { dropConfirmation } from './pendingConfirmations.js'
import { settleCharge } from './settleCharge.js'

export interface Attempt {
  card: TestCard
  decline: Decline | undefined
  authenticated: boolean
  mandate: string | null
}

/** One attempt to charge a card: taken, held, or declined and thrown. It leaves a charge behind in any case. */
export function chargeCard(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  attempt: Attempt,
): Stripe.PaymentIntent {
  const { account } = scope
  dropConfirmation(account, intent.id)
  const holds = capturesByHand(intent)
  const made = charges(account).insert({
    ...cardCharge(scope, intent, method, attempt),
    ...(attempt.decline || holds ? {} : { amount_captured: intent.amount, captured: true }),
  })
  if (attempt.decline) throw declined(scope, intent, method, made, attempt.decline)
  keepForLater(scope, intent, method)
  const paid = { latest_charge: made.id, last_payment_error: null, next_action: null }
  if (!holds) return succeed(scope, intent, made, attempt.card, paid)

  scope.emit('charge.succeeded', made)
  const held = paymentIntents(account).update(intent.id, {
    ...paid,
    status: 'requires_capture',
    amount_capturable: intent.amount,
  })
  scope.emit('payment_intent.amount_capturable_updated', held, { previous: intent })
  expireAuthorization(scope, held.id, made.payment_method_details?.card?.capture_before)
  return held
}

export const capturesByHand = (
  intent: Pick<Stripe.PaymentIntent, 'capture_method' | 'payment_method_options'>,
): boolean => intent.capture_method === 'manual' || intent.payment_method_options?.card?.capture_method === 'manual'

/** Books a captured charge and closes the intent. */
export function succeed(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  captured: Stripe.Charge,
  card: TestCard,
  changes: Partial<Stripe.PaymentIntent> = {},
): Stripe.PaymentIntent {
  const settled = settleCharge(scope, captured, card)
  const succeeded = paymentIntents(scope.account).update(intent.id, {
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

/** Saved for its owner where the payment asks for it; without an owner it is used up. */
function keepForLater(scope: Scope, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): void {
  const usage = intent.payment_method_options?.card?.setup_future_usage ?? intent.setup_future_usage
  const [customer, customerAccount] = [idOf(intent.customer), intent.customer_account]
  const keeps = (usage === 'off_session' || usage === 'on_session') && (customer !== null || customerAccount !== null)
  if (keeps && !isOwned(method)) attachPaymentMethod(scope, method, { customer, customerAccount })
  if (keeps && usage === 'off_session') changeFacts(scope.account, method.id, { setUp: true })
  if (!keeps && !isOwned(method)) changeFacts(scope.account, method.id, { spent: true })
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
      ...(failed.outcome?.advice_code ? { advice_code: failed.outcome.advice_code } : {}),
      charge: failed.id,
      code,
      decline_code: declineCode,
      doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
      message,
      payment_method: method,
      ...(code === 'incorrect_cvc' ? { param: 'cvc' } : {}),
    },
  })
  scope.emit('payment_intent.payment_failed', refused)
  return cardError(message, {
    code,
    decline_code: declineCode,
    charge: failed.id,
    payment_intent: refused,
    payment_method: method,
    ...(failed.outcome?.advice_code ? { advice_code: failed.outcome.advice_code } : {}),
    ...(code === 'incorrect_cvc' ? { param: 'cvc' } : {}),
  })
}
