import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'
import { amountMembers } from '../amounts/amountsDue.js'
import { invoices } from '../objects.js'
import { cancelPayments } from '../payments/cancelPayments.js'

/** Nothing is left to be paid: the money came, nothing was due, or it was paid elsewhere. */
export function markPaid(
  scope: Scope,
  invoice: Stripe.Invoice,
  { paid = invoice.amount_due, offStripe = false }: { paid?: number; offStripe?: boolean } = {},
): Stripe.Invoice {
  const { account, now } = scope
  const settled = invoices(account).update(invoice.id, {
    ...amountMembers(invoice.amount_due, paid),
    ...(offStripe ? { amount_paid_off_stripe: invoice.amount_due - invoice.amount_paid } : {}),
    attempted: true,
    auto_advance: false,
    next_payment_attempt: null,
    status: 'paid',
    status_transitions: { ...invoice.status_transitions, paid_at: now },
  })
  cancelPayments(scope, invoice.id)
  scope.emit('invoice.updated', settled, { previous: invoice })
  scope.emit('invoice.paid', settled)
  scope.emit('invoice.payment_succeeded', settled)
  return invoices(account).get(invoice.id) ?? settled
}
