import type Stripe from 'stripe'
import { toMinorUnits } from '../../money/fees/minorUnits.js'
import { idOf } from '../../money/objects.js'
import { createPaymentIntent } from '../../money/payments/createPaymentIntent.js'
import type { Scope } from '../../money/scope.js'
import { type InvoiceDetails, invoiceDetails, invoicePayments, subscriptionOf } from '../objects.js'
import { methodFor } from './methodFor.js'

/** The payment that an open invoice waits for: whoever confirms it pays the invoice. */
export function openPayment(scope: Scope, invoice: Stripe.Invoice): Stripe.InvoicePayment {
  const { account } = scope
  const details = invoiceDetails(account).get(invoice.id)
  const method = methodFor(account, invoice)
  const onBehalfOf = idOf(invoice.on_behalf_of)
  const intent = createPaymentIntent(scope, {
    amount: invoice.amount_due,
    currency: invoice.currency,
    description: purposes[invoice.billing_reason ?? ''] ?? 'Payment for Invoice',
    ...(invoice.customer ? { customer: idOf(invoice.customer) } : {}),
    ...(invoice.customer_account ? { customer_account: invoice.customer_account } : {}),
    ...(method ? { payment_method: method } : {}),
    ...(subscriptionOf(invoice) ? { setup_future_usage: 'off_session' } : {}),
    ...(invoice.statement_descriptor ? { statement_descriptor: invoice.statement_descriptor } : {}),
    ...(onBehalfOf ? { on_behalf_of: onBehalfOf } : {}),
    ...(details ? sharesOf(details, invoice.amount_due) : {}),
  })
  return recordPayment(scope, invoice, intent, { isDefault: true, requested: invoice.amount_due })
}

/** Ties a payment to the invoice that it pays. */
export function recordPayment(
  { account, now, sandbox }: Scope,
  invoice: Stripe.Invoice,
  intent: Stripe.PaymentIntent,
  { isDefault, requested }: { isDefault: boolean; requested: number },
): Stripe.InvoicePayment {
  return invoicePayments(account).insert({
    id: sandbox.ids.next('inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: requested,
    created: now,
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: isDefault,
    livemode: false,
    payment: { payment_intent: intent.id, type: 'payment_intent' },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  })
}

const purposes: Readonly<Record<string, string>> = {
  subscription_create: 'Subscription creation',
  subscription_cycle: 'Subscription update',
  subscription_update: 'Subscription update',
}

/** The platform's fee and what goes on to a connected account; percentages are of what is charged. */
export function sharesOf({ applicationFeeAmount, applicationFeePercent, transferData }: InvoiceDetails, due: number) {
  const fee =
    applicationFeeAmount ?? (applicationFeePercent === null ? null : toMinorUnits((due * applicationFeePercent) / 100))
  const part = transferData?.amount_percent
  const moved = transferData?.amount ?? (part === undefined ? undefined : toMinorUnits((due * part) / 100))
  return {
    // More than what is left to be charged cannot be taken.
    ...(fee === null ? {} : { application_fee_amount: Math.min(fee, due) }),
    ...(transferData
      ? {
          transfer_data: {
            destination: transferData.destination,
            ...(moved === undefined ? {} : { amount: Math.min(moved, due) }),
          },
        }
      : {}),
  }
}
