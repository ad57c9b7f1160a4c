import type Stripe from 'stripe'
import { prices } from '../../catalog/objects.js'
import type { AccountState } from '../../core/account.js'
import type { Context } from '../../core/context.js'
import { invalidRequest } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { type Route, route } from '../../core/route.js'
import { requireCustomer } from '../../customers/requireCustomer.js'
import { idOf } from '../../money/objects.js'
import { foundInvoice, foundItem, requireDraft } from '../found.js'
import { addLines, dropLines, entriesOf, replaceLines } from '../lines/changeLines.js'
import { type LineParams, lineSource } from '../lines/lineSource.js'
import { type InvoiceItemEntry, invoiceItems } from '../objects.js'
import { payerNamed, requireSubscription } from '../payerNamed.js'
import { createInvoiceItem, itemMembers } from './createInvoiceItem.js'

export const invoiceItemRoutes: Route[] = [
  route('POST', '/v1/invoiceitems', 'InvoiceItemCreateParams', create),

  route('GET', '/v1/invoiceitems', 'InvoiceItemListParams', (ctx) => {
    const { customer, customer_account, invoice, pending } = ctx.params
    const where = { customer, customer_account, invoice, pending }
    const page = listOf(ctx, invoiceItems(ctx.account), { where })
    return { ...page, data: page.data.map(({ item }) => item) }
  }),

  route(
    'GET',
    '/v1/invoiceitems/{id}',
    'InvoiceItemRetrieveParams',
    ({ account, path }) => foundItem(account, path.id).item,
  ),

  route('POST', '/v1/invoiceitems/{id}', 'InvoiceItemUpdateParams', update),

  route('DELETE', '/v1/invoiceitems/{id}', 'InvoiceItemDeleteParams', (ctx) => {
    const entry = foundItem(ctx.account, ctx.path.id)
    const draft = draftWith(ctx.account, entry)
    invoiceItems(ctx.account).remove(entry.id)
    ctx.emit('invoiceitem.deleted', entry.item)
    if (draft) dropLines(ctx, draft, new Set(linesFrom(ctx, draft, entry).map(({ line }) => line.id)))
    return { id: entry.id, object: 'invoiceitem', deleted: true }
  }),
]

function create(ctx: Context<Stripe.InvoiceItemCreateParams>): Stripe.InvoiceItem {
  const { account, params, sandbox } = ctx
  const payer = payerNamed(account, params)
  const draft = params.invoice ? requireDraft(foundInvoice(account, params.invoice, 'invoice')) : undefined
  if (draft && (payer.customer ?? payer.customer_account) !== (idOf(draft.customer) ?? draft.customer_account)) {
    throw invalidRequest(`The invoice ${draft.id} does not belong to the customer of this invoice item.`, {
      param: 'invoice',
    })
  }
  requireSubscription(account, params.subscription, payer.customer ?? payer.customer_account)
  requirePriced(params)
  const price = prices(account).get(params.pricing?.price ?? '')
  const customer = requireCustomer(account, params.customer)
  const currency =
    params.currency ??
    draft?.currency ??
    params.price_data?.currency ??
    price?.currency ??
    customer?.currency ??
    account.defaultCurrency
  if (draft && draft.currency !== currency) {
    throw invalidRequest(`The invoice item must be in the currency of its invoice, which is \`${draft.currency}\`.`, {
      param: 'currency',
    })
  }
  const id = sandbox.ids.next('ii')
  const source = lineSource(ctx, params, {
    target: { currency, customer: payer.customer, customerAccount: payer.customer_account, invoiceItem: id },
    keep: true,
  })
  const own = { ...source, subscription: params.subscription }
  const item = createInvoiceItem(ctx, { ...own, ...payer, id, currency, invoice: draft?.id })
  if (draft) addLines(ctx, draft, [{ ...own, invoiceItem: id }])
  return item
}

function update(ctx: Context<Stripe.InvoiceItemUpdateParams>): Stripe.InvoiceItem {
  const { account, params } = ctx
  const entry = foundItem(account, ctx.path.id)
  const draft = draftWith(account, entry)
  const { currency, customer, customer_account: customerAccount } = entry.item
  const target = { currency, customer: idOf(customer), customerAccount, invoiceItem: entry.id }
  const source = lineSource(ctx, params, { target, keep: true }, entry.source)
  const item = { ...entry.item, ...itemMembers(ctx, source, currency), date: entry.item.date }
  invoiceItems(account).update(entry.id, { item, source })
  if (draft) {
    const lines = linesFrom(ctx, draft, entry)
    replaceLines(ctx, draft, new Map(lines.map(({ line }) => [line.id, { ...source, invoiceItem: entry.id }])))
  }
  return foundItem(account, entry.id).item
}

/** The draft that has taken an item in; an invoice that is a draft no more keeps it as it is. */
function draftWith(account: AccountState, { item }: InvoiceItemEntry): Stripe.Invoice | undefined {
  const invoice = idOf(item.invoice)
  if (invoice === null) return undefined
  return requireDraft(foundInvoice(account, invoice))
}

const linesFrom = (ctx: Context, draft: Stripe.Invoice, { id }: InvoiceItemEntry) =>
  entriesOf(ctx, draft.id).filter(({ source }) => source.invoiceItem === id)

function requirePriced({ amount, price_data: data, pricing, unit_amount_decimal: each }: LineParams): void {
  if (amount !== undefined || data || pricing?.price !== undefined || each !== undefined) return
  throw invalidRequest('You must specify one of `amount`, `pricing`, `price_data` or `unit_amount_decimal`.', {
    code: 'parameter_missing',
    param: 'amount',
  })
}
