import type Stripe from 'stripe'
import { day } from '../calendar/days.js'
import { charges, idOf, paymentIntents } from '../objects.js'
import { type Scope, scheduledScope } from '../scope.js'
import { notAllowedFrom } from './paymentErrors.js'
import { dropConfirmation } from './pendingConfirmations.js'

const cancelable = [
  'requires_payment_method',
  'requires_capture',
  'requires_confirmation',
  'requires_action',
  'processing',
]

/** Gives the payment up; money that a bank held for it is let go. */
export function cancelPaymentIntent(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Stripe.PaymentIntent {
  if (!cancelable.includes(intent.status)) throw notAllowedFrom(intent, 'canceled', cancelable)
  const { account, now } = scope
  const held = intent.status === 'requires_capture' ? charges(account).get(idOf(intent.latest_charge) ?? '') : undefined
  if (held) {
    const released = charges(account).update(held.id, { amount_refunded: held.amount, refunded: true })
    scope.emit('charge.refunded', released, { previous: held })
  }
  const canceled = paymentIntents(account).update(intent.id, {
    status: 'canceled',
    amount_capturable: 0,
    canceled_at: now,
    cancellation_reason: reason,
    next_action: null,
  })
  dropConfirmation(account, intent.id)
  scope.emit('payment_intent.canceled', canceled, { previous: intent })
  return canceled
}

/** Banks hold money for a week unless told otherwise: what was not captured by then is let go. */
export function expireAuthorization({ account, sandbox, now }: Scope, id: string, until = now + 7 * day): void {
  sandbox.scheduler.schedule(until, `authorization of ${id} expires`, () => {
    const intent = paymentIntents(account).get(id)
    if (intent?.status === 'requires_capture') {
      const scope = scheduledScope(sandbox, account)
      const { latest_charge: charge } = cancelPaymentIntent(scope, intent, 'automatic')
      const expired = charges(account).get(idOf(charge) ?? '')
      if (expired) scope.emit('charge.expired', expired)
    }
  })
}
