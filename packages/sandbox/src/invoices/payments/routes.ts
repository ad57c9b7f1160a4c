import { missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { type Route, route } from '../../core/route.js'
import { invoicePayments } from '../objects.js'

export const invoicePaymentRoutes: Route[] = [
  route('GET', '/v1/invoice_payments', 'InvoicePaymentListParams', (ctx) => {
    const { invoice, payment, status } = ctx.params
    return listOf(ctx, invoicePayments(ctx.account), {
      where: { invoice, payment_intent: payment?.payment_intent, status },
      ...(payment ? { matches: (made) => made.payment.type === payment.type } : {}),
    })
  }),

  route('GET', '/v1/invoice_payments/{id}', 'InvoicePaymentRetrieveParams', ({ account, path: { id = '' } }) => {
    const payment = invoicePayments(account).get(id)
    if (!payment) throw missing('invoice_payment', id)
    return payment
  }),
]
