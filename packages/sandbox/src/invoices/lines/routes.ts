import type Stripe from 'stripe'
import type { Context } from '../../core/context.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { type Route, route } from '../../core/route.js'
import { shortListOf } from '../../core/shortList.js'
import { idOf } from '../../money/objects.js'
import { foundInvoice, foundItem, requireDraft } from '../found.js'
import type { NewLine } from '../invoiceInput.js'
import { createInvoiceItem } from '../items/createInvoiceItem.js'
import { invoiceItems, type LineEntry, linesOf } from '../objects.js'
import { addLines, dropLines, entriesOf, replaceLines } from './changeLines.js'
import { type LineParams, lineSource } from './lineSource.js'

export const lineRoutes: Route[] = [
  route('GET', '/v1/invoices/{id}/lines', 'InvoiceListLineItemsParams', (ctx) =>
    shortListOf(ctx, linesOf(ctx.account, foundInvoice(ctx.account, ctx.path.id).id)),
  ),

  route('POST', '/v1/invoices/{id}/add_lines', 'InvoiceAddLinesParams', (ctx) => {
    const draft = requireDraft(foundInvoice(ctx.account, ctx.path.id))
    const sources = ctx.params.lines.map((line, index) => addedLine(ctx, draft, line, `lines[${index}]`))
    return addLines(ctx, draft, sources, invoiceMetadata(draft, ctx.params.invoice_metadata))
  }),

  route('POST', '/v1/invoices/{id}/remove_lines', 'InvoiceRemoveLinesParams', (ctx) => {
    const { account, params } = ctx
    const draft = requireDraft(foundInvoice(account, ctx.path.id))
    const removed = params.lines.map(({ id, behavior }, index) => ({
      entry: lineOf(ctx, draft, id, `lines[${index}][id]`),
      behavior,
    }))
    for (const { entry, behavior } of removed) {
      const item = invoiceItems(account).get(entry.source.invoiceItem ?? '')
      if (!item) continue
      if (behavior === 'unassign') invoiceItems(account).update(item.id, { item: { ...item.item, invoice: null } })
      else {
        invoiceItems(account).remove(item.id)
        ctx.emit('invoiceitem.deleted', item.item)
      }
    }
    const ids = new Set(removed.map(({ entry }) => entry.line.id))
    return dropLines(ctx, draft, ids, invoiceMetadata(draft, params.invoice_metadata))
  }),

  route('POST', '/v1/invoices/{id}/update_lines', 'InvoiceUpdateLinesParams', (ctx) => {
    const draft = requireDraft(foundInvoice(ctx.account, ctx.path.id))
    const sources = new Map(
      ctx.params.lines.map(({ id, ...line }, index) => {
        const param = `lines[${index}]`
        return [id, changedLine(ctx, draft, lineOf(ctx, draft, id, `${param}[id]`), line, param)]
      }),
    )
    return replaceLines(ctx, draft, sources, invoiceMetadata(draft, ctx.params.invoice_metadata))
  }),

  route('POST', '/v1/invoices/{invoiceId}/lines/{id}', 'InvoiceUpdateLineItemParams', (ctx) => {
    const { account, params, path } = ctx
    const invoice = foundInvoice(account, path.invoiceId)
    const entry = lineOf(ctx, invoice, path.id ?? '', 'id')
    const draft = requireDraft(invoice)
    replaceLines(ctx, draft, new Map([[entry.line.id, changedLine(ctx, draft, entry, params)]]))
    return lineOf(ctx, draft, entry.line.id, 'id').line
  }),
]

function addedLine(
  ctx: Context,
  draft: Stripe.Invoice,
  line: Stripe.InvoiceAddLinesParams.Line,
  param: string,
): NewLine {
  if (line.invoice_item !== undefined) return takenIn(ctx, draft, line, param)
  const { currency, customer, customer_account: customerAccount } = draft
  const id = ctx.sandbox.ids.next('ii')
  const target = { currency, customer: idOf(customer), customerAccount, invoiceItem: id }
  const source = lineSource(ctx, line, { target, param, keep: true })
  if (source.amount === undefined && !source.price) {
    throw invalidRequest('You must specify one of `amount`, `pricing`, `price_data` or `invoice_item`.', {
      code: 'parameter_missing',
      param,
    })
  }
  const owner = { customer: idOf(customer), customer_account: customerAccount }
  createInvoiceItem(ctx, { ...source, ...owner, id, currency, invoice: draft.id })
  return { ...source, invoiceItem: id }
}

/** A pending item becomes a line, with what the request changes of it. */
function takenIn(ctx: Context, draft: Stripe.Invoice, line: Stripe.InvoiceAddLinesParams.Line, param: string): NewLine {
  const at = `${param}[invoice_item]`
  const entry = foundItem(ctx.account, line.invoice_item, at)
  const { currency, customer, customer_account: customerAccount, invoice } = entry.item
  const same =
    customerAccount === draft.customer_account && idOf(customer) === (idOf(draft.customer) ?? draft.customer_account)
  if (!same || currency !== draft.currency || invoice !== null) {
    throw invalidRequest(
      `The invoice item ${entry.id} cannot be added: it must be pending, and have the customer and the currency of the invoice.`,
      { param: at },
    )
  }
  const target = { currency, customer: idOf(customer), customerAccount, invoiceItem: entry.id }
  const { invoice_item: _, ...changes } = line
  const source = lineSource(ctx, changes, { target, param, keep: true }, entry.source)
  invoiceItems(ctx.account).update(entry.id, { item: { ...entry.item, invoice: draft.id }, source })
  return { ...source, invoiceItem: entry.id }
}

function changedLine(
  ctx: Context,
  { currency, customer, customer_account: customerAccount, id }: Stripe.Invoice,
  { source }: LineEntry,
  params: LineParams,
  param?: string,
): NewLine {
  const target = { currency, customer: idOf(customer), customerAccount, invoice: id }
  return lineSource(ctx, params, { target, param, keep: true }, source)
}

function lineOf(ctx: Context, invoice: Stripe.Invoice, id: string, param: string): LineEntry {
  const entry = entriesOf(ctx, invoice.id).find(({ line }) => line.id === id)
  if (!entry) throw missing('invoice line item', id, param)
  return entry
}

const invoiceMetadata = (
  { metadata }: Stripe.Invoice,
  changes: Stripe.Emptyable<Stripe.MetadataParam> | undefined,
): Partial<Stripe.Invoice> => (changes === undefined ? {} : { metadata: mergeMetadata(metadata ?? {}, changes) })
