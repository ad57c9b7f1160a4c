import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'
import { inTimeOf } from '../../testClocks/timeOf.js'
import { keepRates } from '../amounts/automaticTax.js'
import { payerOf } from '../billedTo.js'
import type { InvoiceInput } from '../invoiceInput.js'
import { pendingItems } from '../items/createInvoiceItem.js'
import { finalizeWhenDue } from '../lifecycle/finalizeWhenDue.js'
import { type InvoiceItemEntry, invoiceDetails, invoiceItems, invoices } from '../objects.js'
import { buildInvoice, currencyOf } from './buildInvoice.js'

/**
 * Makes a draft and takes in the pending items asked for. With `auto_advance` the clock finalizes it an hour later and
 * collects the money; otherwise it waits for `finalizeInvoice`.
 */
export function draftInvoice(requested: Scope, input: InvoiceInput): Stripe.Invoice {
  const scope = inTimeOf(requested, payerOf(input))
  const { account, sandbox } = scope
  const joining = joiningItems(scope, input)
  const { invoice, details, rates } = buildInvoice(scope, input, [...joining.map(asLine), ...(input.lines ?? [])], {
    id: sandbox.ids.next('in'),
    token: sandbox.ids.token(40),
    lineId: () => sandbox.ids.next('il'),
  })
  keepRates(account, rates, scope.now)
  invoices(account).insert(invoice)
  invoiceDetails(account).insert(details)
  for (const { id, item } of joining) invoiceItems(account).update(id, { item: { ...item, invoice: invoice.id } })
  scope.emit('invoice.created', invoice)
  finalizeWhenDue(scope, invoice)
  return invoice
}

/** The pending items that an invoice with this input would take in. */
export function joiningItems(scope: Scope, input: InvoiceInput): InvoiceItemEntry[] {
  const { pendingItems: which = 'none', subscription = null } = input
  if (which === 'none') return []
  const currency = currencyOf(scope, input)
  return pendingItems(scope, input).filter(({ item }) => {
    const billed = item.parent?.subscription_details?.subscription ?? null
    const wanted = billed === null ? which === 'all' : billed === subscription
    return wanted && item.currency === currency && !input.without?.has(item.id)
  })
}

/** An item as a line of an invoice. */
export const asLine = ({ id, source }: InvoiceItemEntry) => ({ ...source, invoiceItem: id })
