import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { type InvoiceItemEntry, invoiceItems, invoices } from './objects.js'

export function foundInvoice(account: AccountState, id = '', param = 'id'): Stripe.Invoice {
  const invoice = invoices(account).get(id)
  if (!invoice) throw missing('invoice', id, param)
  return invoice
}

export function foundItem(account: AccountState, id = '', param = 'id'): InvoiceItemEntry {
  const entry = invoiceItems(account).get(id)
  if (!entry) throw missing('invoiceitem', id, param)
  return entry
}

/** Once it is finalized an invoice keeps its lines and its amounts. */
export function requireDraft(invoice: Stripe.Invoice, doing = 'updated'): Stripe.Invoice {
  if (invoice.status === 'draft') return invoice
  throw invalidRequest(
    `This invoice is no longer editable: it has a status of ${invoice.status}, and only drafts can be ${doing} in this way.`,
    { code: 'invoice_not_editable' },
  )
}
