import type Stripe from 'stripe'
import { invalidRequest, missing } from '../core/errors.js'
import { createInvoiceItem } from '../invoices/items/createInvoiceItem.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { inTimeOf } from '../testClocks/timeOf.js'
import { periodOf } from './billing/periodLines.js'
import { factsOf } from './facts.js'
import { prorationText } from './items/describe.js'
import { endSubscription } from './lifecycle/endSubscription.js'
import { unused } from './proration/credit.js'
import { payerId, payerOf } from './terms/defaultPaymentMethod.js'
import { detailsOf } from './updateSubscription.js'

/** Ends a subscription now. Unused time is credited and what is pending is billed only where the request says so. */
export function cancelSubscription(
  requested: Scope,
  subscription: Stripe.Subscription,
  params: Stripe.SubscriptionCancelParams = {},
): Stripe.Subscription {
  const { status } = subscription
  if (status === 'canceled' || status === 'incomplete_expired') throw missing('subscription', subscription.id)
  const scope = inTimeOf(requested, payerId(payerOf(subscription)))
  if (params.prorate && status === 'incomplete') {
    throw invalidRequest('An incomplete subscription cannot be prorated: nothing was paid for it.', {
      param: 'prorate',
    })
  }
  if (params.prorate) creditUnused(scope, subscription)
  const { feedback, comment, feedback_option: option } = detailsOf(params, subscription.cancellation_details)
  return endSubscription(scope, subscription, {
    reason: 'cancellation_requested',
    details: { feedback, comment, feedback_option: option },
    invoiceNow: params.invoice_now ?? false,
  })
}

/** What is left of the current periods, as credits that wait for an invoice. */
function creditUnused(scope: Scope, subscription: Stripe.Subscription): void {
  const { account, now } = scope
  const { billed } = factsOf(account, subscription)
  for (const item of subscription.items.data) {
    const amount = unused(billed.get(item.id) ?? [], now)
    if (amount === 0) continue
    createInvoiceItem(scope, {
      ...(subscription.customer_account === null
        ? { customer: idOf(subscription.customer) }
        : { customer_account: subscription.customer_account }),
      currency: subscription.currency,
      price: item.price,
      quantity: item.quantity ?? 1,
      amount,
      description: prorationText(account, 'unused', { price: item.price, quantity: item.quantity }, now),
      period: { start: now, end: periodOf(item).end },
      proration: true,
      discountable: false,
      subscription: subscription.id,
      subscriptionItem: item.id,
      taxRates: item.tax_rates ?? [],
    })
  }
}
