import type Stripe from 'stripe'
import type { Context } from '../../core/context.js'
import { invalidRequest } from '../../core/errors.js'
import { type Route, route } from '../../core/route.js'
import { foundInvoice } from '../found.js'
import { collectWhenDue } from '../lifecycle/collect.js'
import { finalizeInvoice } from '../lifecycle/finalizeInvoice.js'
import { markUncollectible } from '../lifecycle/markUncollectible.js'
import { payInvoice } from '../lifecycle/payInvoice.js'
import { sendInvoice } from '../lifecycle/sendInvoice.js'
import { voidInvoice } from '../lifecycle/voidInvoice.js'
import { attachPayment } from '../payments/attachPayment.js'
import { createPreview } from '../preview/createPreview.js'

export const lifecycleRoutes: Route[] = [
  route('POST', '/v1/invoices/create_preview', 'InvoiceCreatePreviewParams', createPreview),

  route('POST', '/v1/invoices/{id}/finalize', 'InvoiceFinalizeInvoiceParams', (ctx) => {
    const finalized = finalizeInvoice(ctx, named(ctx), { autoAdvance: ctx.params.auto_advance })
    if (finalized.status !== 'open' || !finalized.auto_advance) return finalized
    if (finalized.collection_method === 'send_invoice') return sendInvoice(ctx, finalized)
    collectWhenDue(ctx, finalized)
    return finalized
  }),

  route('POST', '/v1/invoices/{id}/pay', 'InvoicePayParams', pay),

  route('POST', '/v1/invoices/{id}/send', 'InvoiceSendInvoiceParams', (ctx) => {
    const invoice = named(ctx)
    if (invoice.collection_method !== 'send_invoice') {
      throw invalidRequest('You can only manually send an invoice if its collection method is `send_invoice`.', {
        code: 'invoice_not_editable',
      })
    }
    return sendInvoice(ctx, invoice)
  }),

  route('POST', '/v1/invoices/{id}/void', 'InvoiceVoidInvoiceParams', (ctx) => voidInvoice(ctx, named(ctx))),

  route('POST', '/v1/invoices/{id}/mark_uncollectible', 'InvoiceMarkUncollectibleParams', (ctx) =>
    markUncollectible(ctx, named(ctx)),
  ),

  route('POST', '/v1/invoices/{id}/attach_payment', 'InvoiceAttachPaymentParams', (ctx) =>
    attachPayment(ctx, named(ctx), ctx.params),
  ),
]

const named = ({ account, path }: Pick<Context, 'account' | 'path'>) => foundInvoice(account, path.id)

function pay(ctx: Context<Stripe.InvoicePayParams>): Stripe.Invoice {
  const { off_session, paid_out_of_band, payment_method, source } = ctx.params
  const paid = payInvoice(ctx, named(ctx), { off_session, paid_out_of_band, payment_method: payment_method ?? source })
  if (paid.outcome !== 'paid') throw paid.error
  return paid.invoice
}
