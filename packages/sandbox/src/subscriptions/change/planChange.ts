import type Stripe from 'stripe'
import { resolveDiscounts } from '../../catalog/discounts.js'
import { invalidRequest } from '../../core/errors.js'
import type { NewLine } from '../../invoices/invoiceInput.js'
import type { Scope } from '../../money/scope.js'
import { activeDiscounts } from '../billing/activeDiscounts.js'
import { invoiceInputOf } from '../billing/invoiceInputOf.js'
import { netAmounts } from '../billing/itemAmounts.js'
import { periodLines } from '../billing/periodLines.js'
import { factsOf } from '../facts.js'
import { itemOf } from '../items/storeItem.js'
import { wantedItems } from '../items/wantedItems.js'
import { prorate } from '../proration/prorate.js'
import { itemList } from '../saveSubscription.js'
import { addedLines } from '../start/addedLines.js'
import { payerOf } from '../terms/defaultPaymentMethod.js'
import { itemChanges } from './itemChanges.js'
import { prorationItems } from './prorationItems.js'
import { periodAfter, timingOf } from './timing.js'

type ChangeParams = Pick<
  Stripe.SubscriptionUpdateParams,
  | 'add_invoice_items'
  | 'billing_cycle_anchor'
  | 'discounts'
  | 'items'
  | 'proration_behavior'
  | 'proration_date'
  | 'trial_end'
>

/** What a change of items, discounts or time comes to, worked out and not made: an update makes it, a preview shows it. */
export function planChange(
  scope: Scope,
  subscription: Stripe.Subscription,
  params: ChangeParams,
  archivedPrices = false,
) {
  const { account, now, sandbox } = scope
  const { currency, id } = subscription
  const payer = payerOf(subscription)
  const behavior = params.proration_behavior ?? 'create_prorations'
  const held = subscription.items.data
  const wanted = wantedItems(scope, params.items ?? [], {
    held,
    currency,
    classic: subscription.billing_mode.type === 'classic',
    customer: payer.customer,
    archived: archivedPrices,
  })
  const discounts =
    params.discounts === undefined
      ? activeDiscounts(scope, subscription.discounts)
      : resolveDiscounts(scope, params.discounts, { ...payer, currency, subscription: id })
  const priced = wanted.map((item) => ({ ...item, discounts: activeDiscounts(scope, item.held?.discounts ?? []) }))
  const after = netAmounts(account, priced, discounts, currency)
  const pricedBefore = held.map((item) => ({ ...item, discounts: activeDiscounts(scope, item.discounts) }))
  const before = netAmounts(account, pricedBefore, activeDiscounts(scope, subscription.discounts), currency)

  const timing = timingOf(account, subscription, params, {
    wanted,
    amounts: { before: total(before), after: total(after) },
    now,
  })
  const items = wanted.map((item) =>
    itemOf(scope, item.held?.id ?? sandbox.ids.next('si'), id, item, periodAfter(item, timing, now)),
  )
  const at = prorationDate(params.proration_date, held, now)
  const changes = itemChanges({
    held,
    wanted,
    items,
    before,
    after,
    restarts: timing.restarts,
    mode: subscription.billing_mode,
    billed: factsOf(account, subscription).billed,
  })
  const free = timing.wasTrial || behavior === 'none'
  const prorations = prorationItems(scope, subscription, free ? [] : prorate(changes, at), {
    before: held,
    after: items,
    at,
  })
  const changed: Stripe.Subscription = {
    ...subscription,
    billing_cycle_anchor: timing.anchor.at,
    items: itemList(id, items),
    ...(timing.trialChanges
      ? { trial_start: timing.trial?.start ?? subscription.trial_start, trial_end: timing.trial?.end ?? now }
      : {}),
    status: statusAfter(subscription, timing),
  }
  const charges: NewLine[] = timing.restarts
    ? periodLines(scope, items, {
        subscription: id,
        currency,
        anchor: timing.anchor,
        trial: timing.trial !== null,
        prorated: true,
      })
    : []
  const added = addedLines(scope, params.add_invoice_items, {
    currency,
    subscription: id,
    customer: payer.customer,
    end: Math.min(...items.map((item) => item.current_period_end)),
  })
  return {
    before: subscription,
    after: changed,
    wanted,
    timing,
    prorations,
    charges,
    added,
    /** What the time from here on is billed with, by item. */
    amounts: new Map(items.map((item, index) => [item.id, after[index] ?? 0])),
    changedItems: new Set(changes.flatMap((change) => (change.after ? [change.after.id] : []))),
    at,
    free,
    /** Whether an invoice is made of it at once. */
    invoices: timing.restarts || (behavior === 'always_invoice' && (prorations.length > 0 || added.length > 0)),
    input: {
      ...invoiceInputOf(scope, changed, discounts),
      billing_reason: 'subscription_update' as const,
      pendingItems: 'all' as const,
    },
  }
}

export type PlannedChange = ReturnType<typeof planChange>

function statusAfter(subscription: Stripe.Subscription, { trial, trialChanges }: PlannedChange['timing']) {
  if (!trialChanges) return subscription.status
  return trial ? 'trialing' : 'active'
}

/** A change can be prorated as of another moment of the current period. */
function prorationDate(asked: number | undefined, held: readonly Stripe.SubscriptionItem[], now: number): number {
  if (asked === undefined) return now
  const start = Math.min(...held.map((item) => item.current_period_start))
  const end = Math.max(...held.map((item) => item.current_period_end))
  if (asked >= start && asked <= end) return asked
  throw invalidRequest(
    `Invalid timestamp: \`proration_date\` must be within the current billing period, from ${start} to ${end}.`,
    { param: 'proration_date' },
  )
}

const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0)
