import type Stripe from 'stripe'
import { idOf, paymentIntents } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { invoiceDetails, invoicePayments } from '../objects.js'
import { sharesOf } from './openPayment.js'
import { paymentsOf } from './paymentsOf.js'

const changeable = ['requires_payment_method', 'requires_confirmation', 'requires_action']

/** The payment that came with an invoice asks for what is left of it, and shares no more than that. */
export function askFor({ account }: Scope, invoice: Stripe.Invoice, amount: number): void {
  const waiting = paymentsOf(account, invoice.id).find((payment) => payment.status === 'open' && payment.is_default)
  const intent = paymentIntents(account).get(idOf(waiting?.payment.payment_intent) ?? '')
  if (!waiting || !intent || !changeable.includes(intent.status)) return
  const details = invoiceDetails(account).get(invoice.id)
  invoicePayments(account).update(waiting.id, { amount_requested: amount })
  paymentIntents(account).update(intent.id, { amount, ...(details ? sharesOf(details, amount) : {}) })
}
