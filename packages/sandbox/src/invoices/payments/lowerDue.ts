import type Stripe from 'stripe'
import { idOf, paymentIntents } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { amountMembers } from '../amounts/amountsDue.js'
import { markPaid } from '../lifecycle/markPaid.js'
import { invoiceDetails, invoicePayments, invoices } from '../objects.js'
import { sharesOf } from './openPayment.js'
import { paymentsOf } from './paymentsOf.js'

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
  const waiting = paymentsOf(account, invoice.id).find(
    ({ status, is_default: isDefault }) => status === 'open' && isDefault,
  )
  const intent = paymentIntents(account).get(idOf(waiting?.payment.payment_intent) ?? '')
  if (waiting && intent) {
    const details = invoiceDetails(account).get(invoice.id)
    const amount = lowered.amount_remaining
    invoicePayments(account).update(waiting.id, { amount_requested: amount })
    paymentIntents(account).update(intent.id, { amount, ...(details ? sharesOf(details, amount) : {}) })
  }
  scope.emit('invoice.updated', lowered, { previous: invoice })
  return lowered
}
