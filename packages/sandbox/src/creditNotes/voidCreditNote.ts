import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { foundInvoice } from '../invoices/found.js'
import { lowerDue } from '../invoices/payments/lowerDue.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { creditNotes } from './objects.js'

/** What it took off the invoice is due again. Money that was given back stays given back: such a note cannot be voided. */
export function voidCreditNote(scope: Scope, note: Stripe.CreditNote): Stripe.CreditNote {
  const { account, now } = scope
  const invoice = foundInvoice(account, idOf(note.invoice), 'invoice')
  if (note.status === 'void') {
    throw invalidRequest('This credit note has already been voided.', { code: 'status_transition_invalid' })
  }
  if (note.type !== 'pre_payment' || invoice.status !== 'open') {
    throw invalidRequest('You can only void a credit note of an invoice that is open.', {
      code: 'status_transition_invalid',
    })
  }
  const voided = creditNotes(account).update(note.id, { status: 'void', voided_at: now })
  scope.emit('credit_note.voided', voided)
  lowerDue(scope, invoice, -note.pre_payment_amount)
  return voided
}
