import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'
import { amountMembers } from '../amounts/amountsDue.js'
import { markPaid } from '../lifecycle/markPaid.js'
import { invoices } from '../objects.js'
import { askFor } from './askFor.js'

/** A credit note lowers what an open invoice still asks for, a voided one raises it again. Where nothing is left it is paid. */
export function lowerDue(scope: Scope, invoice: Stripe.Invoice, by: number): Stripe.Invoice {
  const { account } = scope
  const due = invoice.amount_due - by
  const lowered = invoices(account).update(invoice.id, {
    ...amountMembers(due, invoice.amount_paid),
    pre_payment_credit_notes_amount: invoice.pre_payment_credit_notes_amount + by,
  })
  if (lowered.amount_remaining === 0) {
    scope.emit('invoice.updated', lowered, { previous: invoice })
    return markPaid(scope, lowered, { paid: invoice.amount_paid })
  }
  askFor(scope, lowered, lowered.amount_remaining)
  scope.emit('invoice.updated', lowered, { previous: invoice })
  return lowered
}
