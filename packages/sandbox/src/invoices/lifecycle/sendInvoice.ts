import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'
import { finalizeInvoice } from './finalizeInvoice.js'

/** Stripe would send an email here; the sandbox only says that it did. A draft is finalized first. */
export function sendInvoice(scope: Scope, invoice: Stripe.Invoice): Stripe.Invoice {
  if (invoice.status === 'void') {
    throw invalidRequest('You cannot send an invoice that was voided.', { code: 'invoice_not_editable' })
  }
  const sent = invoice.status === 'draft' ? finalizeInvoice(scope, invoice) : invoice
  scope.emit('invoice.sent', sent)
  return sent
}
