import type Stripe from 'stripe'
import type { InvoiceInput } from '../../invoices/invoiceInput.js'
import type { Scope } from '../../money/scope.js'
import { anchorOf } from './anchorOf.js'
import { invoiceInputOf } from './invoiceInputOf.js'
import { periodLines } from './periodLines.js'
import { renewedItems } from './renewedItems.js'

interface Renewal {
  readonly input: InvoiceInput
  /** All items, as they are after it. */
  readonly items: Stripe.SubscriptionItem[]
  /** Those that it bills. */
  readonly due: Stripe.SubscriptionItem[]
}

/** The invoice of a subscription's next renewal, which `invoices/create_preview` shows as well. Nothing is written. */
export function renewalInput(scope: Scope, subscription: Stripe.Subscription): Renewal {
  const { account } = scope
  const anchor = anchorOf(account, subscription)
  const ended = Math.min(...subscription.items.data.map((item) => item.current_period_end))
  const { items, due } = renewedItems(subscription.items.data, anchor, ended)
  const started = Math.min(...subscription.items.data.map((item) => item.current_period_start))
  const then = { ...scope, now: ended }
  return {
    items,
    due,
    input: {
      ...invoiceInputOf(then, subscription),
      billing_reason: 'subscription_cycle',
      lines: periodLines(then, due, {
        subscription: subscription.id,
        currency: subscription.currency,
        anchor,
        trial: false,
        prorated: true,
      }),
      pendingItems: 'all',
      period: { start: started, end: ended },
    },
  }
}
