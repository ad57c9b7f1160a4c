import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { paymentIntents } from '../../money/objects.js'
import { invoicePayments } from '../objects.js'

/** What was paid or is to be paid for an invoice, newest first. */
export const paymentsOf = (account: AccountState, invoice: string): Stripe.InvoicePayment[] => [
  ...invoicePayments(account).walk({ where: { invoice } }),
]

/** The payment that came with the invoice, while it still waits. */
export function openIntentOf(account: AccountState, invoice: string): Stripe.PaymentIntent | undefined {
  const open = paymentsOf(account, invoice).filter(({ status }) => status === 'open')
  const waiting = open.find((payment) => payment.is_default) ?? open[0]
  const intent = waiting?.payment.payment_intent
  return typeof intent === 'string' ? paymentIntents(account).get(intent) : undefined
}

/** The payment of an invoice that a payment intent stands for. */
export function paymentBy(account: AccountState, intent: string): Stripe.InvoicePayment | undefined {
  const [found] = invoicePayments(account).walk({ where: { payment_intent: intent } })
  return found
}
