import type Stripe from 'stripe'
import { endDiscount, redeemDiscounts } from '../../catalog/discounts.js'
import { draftInvoice } from '../../invoices/drafts/draftInvoice.js'
import { createInvoiceItem } from '../../invoices/items/createInvoiceItem.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { activeDiscounts } from '../billing/activeDiscounts.js'
import { rememberBilled } from '../billing/rememberBilled.js'
import { spendDiscounts } from '../billing/spendDiscounts.js'
import type { Collection } from '../createSubscription.js'
import { factsOf } from '../facts.js'
import { storeItem } from '../items/storeItem.js'
import { remaining } from '../proration/credit.js'
import { itemList } from '../saveSubscription.js'
import { payerOf } from '../terms/defaultPaymentMethod.js'
import type { PlannedChange } from './planChange.js'

type Made = Pick<
  Stripe.Subscription,
  'billing_cycle_anchor' | 'discounts' | 'items' | 'latest_invoice' | 'status' | 'trial_end' | 'trial_start'
>

interface Asked {
  readonly discounts?: Stripe.SubscriptionUpdateParams['discounts']
}

/**
 * Makes a planned change: items are stored, discounts redeemed, prorations wait as invoice items or are billed at once. What the
 * subscription becomes is the answer; saving it is left to the caller. `bill: false` is for a change that was paid before.
 */
export function applyChange(
  scope: Scope,
  plan: PlannedChange,
  asked: Asked,
  { bill = true, collection = 'now' }: { bill?: boolean; collection?: Collection } = {},
): { made: Made; draft: Stripe.Invoice | undefined } {
  const { account } = scope
  const { after, before, timing } = plan
  const payer = payerOf(before)
  const items = after.items.data.map((item, index) =>
    storeItem(
      scope,
      item,
      plan.wanted[index]?.discounts,
      { ...payer, currency: after.currency },
      `items[${index}][discounts]`,
    ),
  )
  const discounts =
    asked.discounts === undefined
      ? before.discounts.map((discount) => idOf(discount))
      : replaceDiscounts(scope, before, asked.discounts)
  rememberChange(scope, plan, { ...after, discounts, items: itemList(after.id, items) })
  if (timing.restarts || timing.trialChanges) factsOf(account, after).dayOfMonth = undefined
  const made = {
    billing_cycle_anchor: after.billing_cycle_anchor,
    discounts,
    items: itemList(after.id, items),
    latest_invoice: idOf(before.latest_invoice),
    status: after.status,
    trial_end: after.trial_end,
    trial_start: after.trial_start,
  }
  if (!bill) return { made, draft: undefined }
  for (const proration of plan.prorations) createInvoiceItem(scope, proration)
  for (const line of plan.added) {
    createInvoiceItem(scope, {
      ...line,
      ...(payer.customerAccount === null ? { customer: payer.customer } : { customer_account: payer.customerAccount }),
      currency: after.currency,
    })
  }
  if (!plan.invoices) return { made, draft: undefined }
  const draft = draftInvoice(scope, {
    ...plan.input,
    discounts: activeDiscounts(scope, discounts),
    lines: plan.charges,
    auto_advance: collection === 'later',
  })
  return { made: { ...made, ...spendDiscounts(scope, made, draft), latest_invoice: draft.id }, draft }
}

function replaceDiscounts(
  scope: Scope,
  subscription: Stripe.Subscription,
  asked: Stripe.SubscriptionUpdateParams['discounts'],
): string[] {
  const { customer, customerAccount } = payerOf(subscription)
  const { currency, id } = subscription
  const target = { customer, customerAccount, currency, subscription: id }
  const kept = redeemDiscounts(scope, asked, target).map((discount) => discount.id)
  for (const discount of subscription.discounts) {
    if (!kept.includes(idOf(discount))) endDiscount(scope, idOf(discount))
  }
  return kept
}

/** From here on items are credited from what this change billed for them. */
function rememberChange(scope: Scope, plan: PlannedChange, after: Stripe.Subscription): void {
  const { account } = scope
  const { amounts, at, changedItems, free, timing } = plan
  const { billed } = factsOf(account, after)
  const left = new Set(after.items.data.map(({ id }) => id))
  for (const id of [...billed.keys()]) if (!left.has(id)) billed.delete(id)
  if (timing.restarts) {
    const trial = timing.trial !== null
    rememberBilled(scope, after, { items: after.items.data, anchor: timing.anchor, trial, prorated: true })
    return
  }
  for (const item of after.items.data) {
    if (!changedItems.has(item.id)) continue
    // What was not billed is not credited either; what was billed before a change without proration still is.
    if (free) {
      if (!billed.has(item.id)) billed.set(item.id, [])
      continue
    }
    const period = { start: item.current_period_start, end: item.current_period_end }
    const amount = remaining(amounts.get(item.id) ?? 0, period, at)
    billed.set(item.id, amount === 0 ? [] : [{ amount, start: Math.max(at, period.start), end: period.end }])
  }
}
