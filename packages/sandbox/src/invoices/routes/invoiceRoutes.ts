import { inRange, listOf } from '../../core/list.js'
import { type Route, route } from '../../core/route.js'
import { searchIn } from '../../search/searchIn.js'
import { createInvoice } from '../drafts/createInvoice.js'
import { deleteDraft } from '../drafts/deleteDraft.js'
import { updateInvoice } from '../drafts/updateInvoice.js'
import { foundInvoice } from '../found.js'
import { invoices } from '../objects.js'
import { invoiceSearch } from './invoiceSearch.js'

export const invoiceRoutes: Route[] = [
  route('POST', '/v1/invoices', 'InvoiceCreateParams', createInvoice),

  route('GET', '/v1/invoices', 'InvoiceListParams', (ctx) => {
    const { collection_method, customer, customer_account, due_date: due, status, subscription } = ctx.params
    return listOf(ctx, invoices(ctx.account), {
      where: { collection_method, customer, customer_account, status, subscription },
      ...(due === undefined ? {} : { matches: ({ due_date }) => due_date !== null && inRange(due_date, due) }),
    })
  }),

  route('GET', '/v1/invoices/search', 'InvoiceSearchParams', (ctx) =>
    searchIn(ctx, invoices(ctx.account), invoiceSearch),
  ),

  route('GET', '/v1/invoices/{id}', 'InvoiceRetrieveParams', ({ account, path }) => foundInvoice(account, path.id)),

  route('POST', '/v1/invoices/{id}', 'InvoiceUpdateParams', (ctx) =>
    updateInvoice(ctx, foundInvoice(ctx.account, ctx.path.id)),
  ),

  route('DELETE', '/v1/invoices/{id}', 'InvoiceDeleteParams', (ctx) =>
    deleteDraft(ctx, foundInvoice(ctx.account, ctx.path.id)),
  ),
]
