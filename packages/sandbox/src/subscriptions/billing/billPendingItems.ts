import type Stripe from 'stripe'
import { draftInvoice, joiningItems } from '../../invoices/drafts/draftInvoice.js'
import type { Scope } from '../../money/scope.js'
import { addIntervals, intervalOf } from '../cycle/intervals.js'
import { saveSubscription } from '../saveSubscription.js'
import { invoiceInputOf } from './invoiceInputOf.js'

/** Where a subscription bills pending items more often than it renews. */
export function billPendingItems(scope: Scope, subscription: Stripe.Subscription): Stripe.Subscription {
  const { next_pending_invoice_item_invoice: at, pending_invoice_item_interval: interval } = subscription
  const input = {
    ...invoiceInputOf(scope, subscription),
    billing_reason: 'subscription_update' as const,
    pendingItems: 'subscription' as const,
    auto_advance: true,
  }
  const billed = joiningItems(scope, input).length > 0 ? draftInvoice(scope, input) : undefined
  return saveSubscription(scope, subscription, {
    next_pending_invoice_item_invoice:
      at === null || interval === null ? null : addIntervals(at, intervalOf(interval), 1),
    ...(billed ? { latest_invoice: billed.id } : {}),
  })
}
