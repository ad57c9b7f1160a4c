import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'
import { inTimeOf } from '../../testClocks/timeOf.js'
import { billedToOf, payerOf } from '../billedTo.js'
import { invoices } from '../objects.js'

/** Written off as a bad debt. It can still be paid. */
export function markUncollectible(
  requested: Scope,
  invoice: Stripe.Invoice,
  reason: Stripe.Invoice.StatusDetails.Uncollectible.Reason = 'user_forgiven',
): Stripe.Invoice {
  if (invoice.status !== 'open') {
    throw invalidRequest("You can only pass in open invoices. This invoice isn't open.", {
      code: 'invoice_not_editable',
    })
  }
  const scope = inTimeOf(requested, payerOf(billedToOf(invoice)))
  const { account, now } = scope
  const marked = invoices(account).update(invoice.id, {
    auto_advance: false,
    next_payment_attempt: null,
    status: 'uncollectible',
    status_details: { uncollectible: { reason } },
    status_transitions: { ...invoice.status_transitions, marked_uncollectible_at: now },
  })
  scope.emit('invoice.updated', marked, { previous: invoice })
  scope.emit('invoice.marked_uncollectible', marked)
  return marked
}
