import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { draftInvoice } from '../invoices/drafts/draftInvoice.js'
import { createInvoiceItem } from '../invoices/items/createInvoiceItem.js'
import { finalizeInvoice } from '../invoices/lifecycle/finalizeInvoice.js'
import type { Scope } from '../money/scope.js'
import { inTimeOf } from '../testClocks/timeOf.js'
import { invoiceInputOf } from './billing/invoiceInputOf.js'
import { periodOf } from './billing/periodLines.js'
import { factsOf } from './facts.js'
import { prorationText } from './items/describe.js'
import { unused } from './proration/credit.js'
import { saveSubscription } from './saveSubscription.js'
import { payerId, payerOf } from './terms/defaultPaymentMethod.js'

/** Stops a subscription without ending it: no period begins and nothing is billed until it is resumed. */
export function pauseSubscription(
  requested: Scope,
  subscription: Stripe.Subscription,
  params: Stripe.SubscriptionPauseParams,
): Stripe.Subscription {
  const scope = inTimeOf(requested, payerId(payerOf(subscription)))
  if (!['active', 'trialing', 'past_due'].includes(subscription.status)) {
    throw invalidRequest(`You cannot pause this subscription because it has a status of ${subscription.status}.`, {
      code: 'subscription_cannot_be_paused',
    })
  }
  const invoice = creditUnused(scope, subscription, params)
  return saveSubscription(
    scope,
    subscription,
    {
      status: 'paused',
      status_details: {
        paused: {
          subscription: { type: 'pause_requested' },
          transitioned_at: scope.now,
          type: 'subscription',
        },
      },
      ...(invoice ? { latest_invoice: invoice.id } : {}),
    },
    { events: ['customer.subscription.updated', 'customer.subscription.paused'] },
  )
}

/** Time that was paid for and will not be used is credited only if the request asks for it. */
function creditUnused(
  scope: Scope,
  subscription: Stripe.Subscription,
  { bill_for: billFor, invoicing_behavior: behavior }: Stripe.SubscriptionPauseParams,
): Stripe.Invoice | undefined {
  const from = billFor?.unused_time_from?.type
  if (from === undefined || from === 'none') return undefined
  const { account, now } = scope
  const { billed } = factsOf(account, subscription)
  const payer = payerOf(subscription)
  for (const item of subscription.items.data) {
    const at = from === 'now' ? now : item.current_period_start
    const amount = unused(billed.get(item.id) ?? [], at)
    billed.set(item.id, [])
    if (amount === 0) continue
    createInvoiceItem(scope, {
      ...(payer.customerAccount === null ? { customer: payer.customer } : { customer_account: payer.customerAccount }),
      currency: subscription.currency,
      price: item.price,
      quantity: item.quantity ?? 1,
      amount,
      description: prorationText(account, 'unused', { price: item.price, quantity: item.quantity }, at),
      period: { start: at, end: periodOf(item).end },
      proration: true,
      discountable: false,
      subscription: subscription.id,
      subscriptionItem: item.id,
      taxRates: item.tax_rates ?? [],
    })
  }
  if (behavior !== 'invoice') return undefined
  const draft = draftInvoice(scope, {
    ...invoiceInputOf(scope, subscription),
    billing_reason: 'subscription_update',
    pendingItems: 'subscription',
    auto_advance: false,
  })
  return finalizeInvoice(scope, draft, { autoAdvance: true })
}
