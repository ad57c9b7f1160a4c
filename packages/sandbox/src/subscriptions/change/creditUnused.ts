import type Stripe from 'stripe'
import { createInvoiceItem } from '../../invoices/items/createInvoiceItem.js'
import type { Scope } from '../../money/scope.js'
import { periodOf } from '../billing/periodLines.js'
import { factsOf } from '../facts.js'
import { unused } from '../proration/credit.js'
import type { ProrationLine } from '../proration/prorate.js'
import { prorationItems } from './prorationItems.js'

/** Gives back, with the next invoice, what was billed for time that nobody will use. It is given back once. */
export function creditUnused(
  scope: Scope,
  subscription: Stripe.Subscription,
  from: (item: Stripe.SubscriptionItem) => number,
): void {
  const { billed } = factsOf(scope.account, subscription)
  const items = subscription.items.data
  for (const item of items) {
    const at = from(item)
    const amount = unused(billed.get(item.id) ?? [], at)
    billed.set(item.id, [])
    if (amount === 0) continue
    const line: ProrationLine = {
      item: item.id,
      kind: 'unused',
      amount,
      period: { start: at, end: periodOf(item).end },
    }
    for (const credit of prorationItems(scope, subscription, [line], { before: items, after: [], at })) {
      createInvoiceItem(scope, credit)
    }
  }
}
