import type Stripe from 'stripe'
import { invalidRequest, missing } from '../../core/errors.js'
import { idOf, paymentIntents } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { invoices } from '../objects.js'
import { recordPayment } from './openPayment.js'
import { paymentBy } from './paymentsOf.js'
import { settle } from './reactions.js'

/** Counts a payment that was made for something towards an open invoice, now or as soon as it succeeds. */
export function attachPayment(
  scope: Scope,
  invoice: Stripe.Invoice,
  { payment_intent: id, payment_record: record }: Stripe.InvoiceAttachPaymentParams,
): Stripe.Invoice {
  const { account } = scope
  if (record !== undefined) throw missing('payment_record', record, 'payment_record')
  if (id === undefined) {
    throw invalidRequest('Missing required param: payment_intent.', {
      code: 'parameter_missing',
      param: 'payment_intent',
    })
  }
  const intent = paymentIntents(account).get(id)
  if (!intent) throw missing('payment_intent', id, 'payment_intent')
  const refuse = (message: string) => invalidRequest(message, { param: 'payment_intent' })
  if (invoice.status !== 'open' && invoice.status !== 'uncollectible') {
    throw invalidRequest(
      `You can only attach payments to open invoices. This invoice has a status of ${invoice.status}.`,
      {
        code: 'invoice_not_editable',
      },
    )
  }
  if (paymentBy(account, id)) throw refuse(`The PaymentIntent ${id} is already attached to an invoice.`)
  if (intent.currency !== invoice.currency) {
    throw refuse(`The PaymentIntent must be in the currency of the invoice, which is \`${invoice.currency}\`.`)
  }
  if (idOf(intent.customer) !== idOf(invoice.customer) || intent.customer_account !== invoice.customer_account) {
    throw refuse('The PaymentIntent must belong to the customer of the invoice.')
  }
  if (intent.status === 'canceled') throw refuse(`The PaymentIntent ${id} was canceled.`)
  const payment = recordPayment(scope, invoice, intent, { isDefault: false, requested: intent.amount })
  if (intent.status === 'succeeded') settle(scope, invoice, payment, intent)
  return invoices(account).get(invoice.id) ?? invoice
}
