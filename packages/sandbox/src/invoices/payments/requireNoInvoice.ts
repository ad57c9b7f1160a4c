import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { idOf } from '../../money/objects.js'
import { unexpectedState } from '../../money/payments/paymentErrors.js'
import { paymentBy } from './paymentsOf.js'

/** The payment that came with an invoice is the invoice's to cancel, and asks for what the invoice asks for. */
export function requireNoInvoice(account: AccountState, intent: Stripe.PaymentIntent, doing: string): void {
  const payment = paymentBy(account, intent.id)
  if (!payment?.is_default || payment.status !== 'open') return
  throw unexpectedState(
    intent,
    `You cannot ${doing} this PaymentIntent because it was created by an Invoice. Void or change the invoice ${idOf(payment.invoice)} instead.`,
  )
}
