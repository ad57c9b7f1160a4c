import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { adjustBalance } from '../customers/adjustBalance.js'
import { billedToOf, payerOf } from '../invoices/billedTo.js'
import { foundInvoice } from '../invoices/found.js'
import { invoices } from '../invoices/objects.js'
import { lowerDue } from '../invoices/payments/lowerDue.js'
import { paymentsOf } from '../invoices/payments/paymentsOf.js'
import { charges, idOf, paymentIntents } from '../money/objects.js'
import { createRefund } from '../money/refunds/createRefund.js'
import type { Scope } from '../money/scope.js'
import { inTimeOf } from '../testClocks/timeOf.js'
import { buildCreditNote } from './buildCreditNote.js'
import { creditNoteDetails, creditNotes } from './objects.js'

/**
 * Takes back a part of an invoice: of an open one by lowering what is due, of a paid one by giving money back, to the customer's
 * credit, to the card or outside of Stripe.
 */
export function issueCreditNote(requested: Scope, params: Stripe.CreditNoteCreateParams): Stripe.CreditNote {
  const { account, sandbox } = requested
  const invoice = foundInvoice(account, params.invoice, 'invoice')
  const scope = inTimeOf(requested, payerOf(billedToOf(invoice)))
  const id = sandbox.ids.next('cn')
  const token = sandbox.ids.token(40)
  const { note, lines } = buildCreditNote(scope, params, {
    id,
    lineId: () => sandbox.ids.next('cnli'),
    pdf: `${sandbox.origin}/_sandbox/credit_notes/${account.id}/${id}/${token}/credit_note.pdf`,
  })
  const customer = idOf(invoice.customer)
  const credit = params.credit_amount ?? 0
  if (credit > 0 && customer === null) {
    throw invalidRequest('An account that is a customer has no credit balance.', { param: 'credit_amount' })
  }
  const refunded = params.refund_amount ? refund(scope, invoice, params.refund_amount, params.reason) : []
  const transaction =
    credit > 0 && customer !== null
      ? adjustBalance(scope, customer, {
          amount: -credit,
          currency: note.currency,
          type: 'credit_note',
          creditNote: id,
          invoice: invoice.id,
        })
      : undefined
  creditNoteDetails(account).insert({ id, created: note.created, lines, token })
  const issued = creditNotes(account).insert({
    ...note,
    customer_balance_transaction: transaction?.id ?? null,
    refunds: [...note.refunds, ...refunded],
  })
  scope.emit('credit_note.created', issued)
  if (note.post_payment_amount > 0) {
    const before = foundInvoice(account, invoice.id)
    const credited = before.post_payment_credit_notes_amount + note.post_payment_amount
    const changed = invoices(account).update(invoice.id, { post_payment_credit_notes_amount: credited })
    scope.emit('invoice.updated', changed, { previous: before })
  }
  if (note.pre_payment_amount > 0) lowerDue(scope, foundInvoice(account, invoice.id), note.pre_payment_amount)
  return issued
}

/** Money back to the cards that paid, the last payment first. */
function refund(
  scope: Scope,
  invoice: Stripe.Invoice,
  amount: number,
  reason: Stripe.CreditNote.Reason | undefined,
): Stripe.CreditNote.Refund[] {
  const { account } = scope
  const paid = paymentsOf(account, invoice.id).flatMap(({ payment }) => {
    const intent = paymentIntents(account).get(idOf(payment.payment_intent) ?? '')
    return charges(account).get(idOf(intent?.latest_charge) ?? '') ?? []
  })
  const open = paid.reduce((sum, charge) => sum + charge.amount_captured - charge.amount_refunded, 0)
  if (amount > open) {
    throw invalidRequest(
      `The refund amount (${amount}) is greater than what can be refunded of the invoice (${open}).`,
      {
        param: 'refund_amount',
      },
    )
  }
  let left = amount
  return paid.flatMap((charge) => {
    const part = Math.min(left, charge.amount_captured - charge.amount_refunded)
    if (part <= 0) return []
    left -= part
    const why = reason === 'duplicate' || reason === 'fraudulent' ? reason : null
    const made = createRefund(scope, charge, { amount: part, reason: why })
    return [{ amount_refunded: part, payment_record_refund: null, refund: made.id, type: 'refund' as const }]
  })
}
