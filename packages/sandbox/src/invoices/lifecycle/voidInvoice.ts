import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { adjustBalance } from '../../customers/adjustBalance.js'
import { customers } from '../../customers/objects.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { inTimeOf } from '../../testClocks/timeOf.js'
import { billedToOf, payerOf } from '../billedTo.js'
import { invoices } from '../objects.js'
import { cancelPayments } from '../payments/cancelPayments.js'

/** As if it had not been sent: nobody owes it, and the credit that it used comes back. */
export function voidInvoice(requested: Scope, invoice: Stripe.Invoice): Stripe.Invoice {
  if (invoice.status !== 'open' && invoice.status !== 'uncollectible') {
    throw invalidRequest(
      `You can only pass in open or uncollectible invoices. This invoice isn't open or uncollectible.`,
      {
        code: 'invoice_not_editable',
      },
    )
  }
  const scope = inTimeOf(requested, payerOf(billedToOf(invoice)))
  const { account, now } = scope
  const voided = invoices(account).update(invoice.id, {
    auto_advance: false,
    next_payment_attempt: null,
    status: 'void',
    status_transitions: { ...invoice.status_transitions, voided_at: now },
  })
  cancelPayments(scope, invoice.id)
  const customer = customers(account).get(idOf(invoice.customer) ?? '')
  const used = (invoice.ending_balance ?? 0) - invoice.starting_balance
  if (customer && used !== 0) {
    const { currency, id } = invoice
    adjustBalance(scope, customer.id, { amount: -used, currency, type: 'unapplied_from_invoice', invoice: id })
  }
  scope.emit('invoice.updated', voided, { previous: invoice })
  scope.emit('invoice.voided', voided)
  return voided
}
