import type Stripe from 'stripe'
import { draftInvoice } from '../../invoices/drafts/draftInvoice.js'
import { invoices } from '../../invoices/objects.js'
import type { Scope } from '../../money/scope.js'
import { anchorOf } from '../billing/anchorOf.js'
import { holdBack } from '../billing/holdBack.js'
import { rememberBilled } from '../billing/rememberBilled.js'
import { renewalInput } from '../billing/renewalInput.js'
import { spendDiscounts } from '../billing/spendDiscounts.js'
import { itemList, saveSubscription } from '../saveSubscription.js'

/**
 * The next period begins, and its invoice with it: a draft for an hour, then the clock asks for the money. A subscription that is
 * unpaid, or whose collection is paused, gets its invoices all the same, but nobody is charged for them.
 */
export function renew(
  scope: Scope,
  subscription: Stripe.Subscription,
  changes: Partial<Stripe.Subscription> = {},
): Stripe.Subscription {
  const { input, items, due } = renewalInput(scope, subscription)
  const paused = subscription.pause_collection
  const collected = !paused && subscription.status !== 'unpaid'
  const drafted = draftInvoice(scope, { ...input, auto_advance: collected })
  rememberBilled(scope, subscription, {
    items: due,
    anchor: anchorOf(scope.account, subscription),
    trial: false,
    prorated: true,
  })
  const renewed = saveSubscription(scope, subscription, {
    ...changes,
    ...spendDiscounts(scope, { discounts: subscription.discounts, items: itemList(subscription.id, items) }, drafted),
    latest_invoice: drafted.id,
  })
  if (paused) holdBack(scope, invoices(scope.account).get(drafted.id) ?? drafted, paused.behavior)
  return renewed
}
