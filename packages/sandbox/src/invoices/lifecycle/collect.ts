import type Stripe from 'stripe'
import { day } from '../../money/calendar/days.js'
import type { Scope } from '../../money/scope.js'
import { timeOf } from '../../testClocks/timeOf.js'
import { billedToOf, payerOf } from '../billedTo.js'
import { invoiceDetails, invoices } from '../objects.js'
import { methodFor } from '../payments/methodFor.js'
import { openIntentOf } from '../payments/paymentsOf.js'
import { payInvoice } from './payInvoice.js'
import { sendInvoice } from './sendInvoice.js'

/** Days from one failed attempt to the next. After the last one nothing more is tried: `next_payment_attempt` is null. */
const retryDays = [3, 5, 7]

/**
 * Asks for the money without being asked to: charges the payment method on file, or sends the invoice. What the attempt came to
 * is on the invoice and in its events.
 */
export function collect(scope: Scope, invoice: Stripe.Invoice): Stripe.Invoice {
  const { account } = scope
  if (invoice.collection_method === 'send_invoice') return sendInvoice(scope, invoice)
  const trying = invoices(account).update(invoice.id, { attempt_count: invoice.attempt_count + 1, attempted: true })
  if (!methodFor(account, invoice) || !openIntentOf(account, invoice.id)) return attemptFailed(scope, invoice, trying)
  invoiceDetails(account).update(invoice.id, { collecting: true })
  const result = payInvoice(scope, trying)
  invoiceDetails(account).update(invoice.id, { collecting: false })
  return result.outcome === 'paid' ? result.invoice : attemptFailed(scope, invoice, result.invoice)
}

/** Says that an attempt failed and when the next one is made. */
export function attemptFailed(scope: Scope, before: Stripe.Invoice, tried: Stripe.Invoice): Stripe.Invoice {
  const { account } = scope
  const wait = retryDays[tried.attempt_count - 1]
  const next = tried.auto_advance && wait !== undefined ? scope.now + wait * day : null
  const failed = invoices(account).update(tried.id, { next_payment_attempt: next })
  collectWhenDue(scope, failed)
  scope.emit('invoice.updated', failed, { previous: before })
  scope.emit('invoice.payment_failed', failed)
  return invoices(account).get(tried.id) ?? failed
}

/** The clock tries at `next_payment_attempt`, unless somebody paid or changed their mind before. */
export function collectWhenDue({ account, sandbox }: Scope, invoice: Stripe.Invoice): void {
  const { id, next_payment_attempt: at } = invoice
  if (at === null || invoice.status !== 'open') return
  timeOf(sandbox, account, payerOf(billedToOf(invoice))).schedule(at, `collect ${id}`, (scope) => {
    const open = invoices(account).get(id)
    if (open?.status === 'open' && open.next_payment_attempt === at) collect(scope, open)
  })
}
