import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'
import { entriesOf } from '../lines/changeLines.js'
import { invoiceDetails, invoiceItems, invoices, subscriptionOf } from '../objects.js'

/** Only a draft that no subscription made can be thrown away; what it had taken in goes with it. */
export function deleteDraft(scope: Scope, invoice: Stripe.Invoice): Stripe.DeletedInvoice {
  const { account } = scope
  if (invoice.status !== 'draft' || (subscriptionOf(invoice) !== null && invoice.billing_reason !== 'manual')) {
    throw invalidRequest(
      invoice.status === 'draft'
        ? "You can't delete invoices that a subscription created."
        : 'You can only delete draft invoices.',
      { code: 'invoice_not_editable' },
    )
  }
  for (const { source } of entriesOf(scope, invoice.id)) {
    const entry = invoiceItems(account).get(source.invoiceItem ?? '')
    if (!entry) continue
    invoiceItems(account).remove(entry.id)
    scope.emit('invoiceitem.deleted', entry.item)
  }
  invoices(account).remove(invoice.id)
  invoiceDetails(account).remove(invoice.id)
  scope.emit('invoice.deleted', invoice)
  return { id: invoice.id, object: 'invoice', deleted: true }
}
