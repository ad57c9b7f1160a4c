import type Stripe from 'stripe'
import { emitEvent } from '../../core/events.js'
import type { Change, Reactions } from '../../core/module.js'
import { adjustBalance } from '../../customers/adjustBalance.js'
import { idOf, paymentIntents } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { timeOf } from '../../testClocks/timeOf.js'
import { amountMembers } from '../amounts/amountsDue.js'
import { billedToOf, payerOf } from '../billedTo.js'
import { attemptFailed } from '../lifecycle/collect.js'
import { markPaid } from '../lifecycle/markPaid.js'
import { invoiceDetails, invoicePayments, invoices } from '../objects.js'
import { askFor } from './askFor.js'
import { paymentBy, paymentsOf } from './paymentsOf.js'

/** An invoice follows its payments, whoever confirmed them: a request, a page, the clock or the buyer's bank. */
export const paymentReactions: Reactions = {
  'payment_intent.succeeded': onInvoice(({ scope, invoice, payment, intent }) => {
    if (payment.status === 'open') settle(scope, invoice, payment, intent)
  }),

  'payment_intent.requires_action': onInvoice(({ scope, invoice }) => {
    if (invoice.status !== 'open') return
    const tried = firstAttempt(scope, invoice)
    scope.emit('invoice.payment_action_required', tried)
  }),

  'payment_intent.payment_failed': onInvoice(({ scope, invoice }) => {
    if (invoice.status !== 'open' || invoiceDetails(scope.account).get(invoice.id)?.collecting) return
    // Only the first attempt by hand starts the retries; later ones leave them as they are.
    if (invoice.attempt_count === 0) attemptFailed(scope, invoice, firstAttempt(scope, invoice))
    else scope.emit('invoice.payment_failed', invoice)
  }),
}

/** Money came in: for all of the invoice, a part of it, or more than it. */
export function settle(
  scope: Scope,
  invoice: Stripe.Invoice,
  payment: Stripe.InvoicePayment,
  intent: Stripe.PaymentIntent,
): Stripe.Invoice {
  const { account, now } = scope
  const settled = invoicePayments(account).update(payment.id, {
    amount_paid: intent.amount_received,
    status: 'paid',
    status_transitions: { ...payment.status_transitions, paid_at: now },
  })
  scope.emit('invoice_payment.paid', settled)
  const paid = paymentsOf(account, invoice.id).reduce((sum, { amount_paid }) => sum + (amount_paid ?? 0), 0)
  if (invoice.status !== 'open' && invoice.status !== 'uncollectible') return invoice
  const tried = firstAttempt(scope, invoice)
  if (paid < invoice.amount_due) {
    const partly = invoices(account).update(invoice.id, amountMembers(invoice.amount_due, paid))
    askFor(scope, partly, partly.amount_remaining)
    scope.emit('invoice.updated', partly, { previous: invoice })
    return partly
  }
  const done = markPaid(scope, tried, { paid })
  const { amount_overpaid: over, currency, id } = done
  const customer = idOf(done.customer)
  if (over > 0 && customer !== null) {
    adjustBalance(scope, customer, { amount: -over, currency, type: 'adjustment', invoice: id })
    scope.emit('invoice.overpaid', done)
  }
  return done
}

function firstAttempt({ account }: Scope, invoice: Stripe.Invoice): Stripe.Invoice {
  if (invoice.attempted && invoice.attempt_count > 0) return invoice
  return invoices(account).update(invoice.id, { attempt_count: 1, attempted: true })
}

interface PaymentChange {
  scope: Scope
  invoice: Stripe.Invoice
  payment: Stripe.InvoicePayment
  intent: Stripe.PaymentIntent
}

/** Runs for payments of an invoice, in the time of who pays it. */
function onInvoice(react: (change: PaymentChange) => void) {
  return ({ account, object, origin, sandbox }: Change) => {
    const intent = 'id' in object && typeof object.id === 'string' ? paymentIntents(account).get(object.id) : undefined
    const payment = intent && paymentBy(account, intent.id)
    const invoice = payment && invoices(account).get(idOf(payment.invoice))
    if (!intent || !payment || !invoice) return
    const scope: Scope = {
      sandbox,
      platform: account.platform,
      account,
      now: timeOf(sandbox, account, payerOf(billedToOf(invoice))).now(),
      emit: (type, changed, { account: owner = account, previous } = {}) => {
        emitEvent(sandbox, owner, type, changed, { previous, ...(origin ? { origin } : {}) })
      },
    }
    react({ scope, invoice, payment, intent })
  }
}
