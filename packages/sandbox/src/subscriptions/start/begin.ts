import type Stripe from 'stripe'
import { draftInvoice } from '../../invoices/drafts/draftInvoice.js'
import { previewInvoice } from '../../invoices/drafts/previewInvoice.js'
import { finalizeInvoice } from '../../invoices/lifecycle/finalizeInvoice.js'
import { payInvoice } from '../../invoices/lifecycle/payInvoice.js'
import type { Scope } from '../../money/scope.js'
import { createSetupIntent } from '../../setupIntents/createSetupIntent.js'
import { activeDiscounts } from '../billing/activeDiscounts.js'
import { rememberBilled } from '../billing/rememberBilled.js'
import { spendDiscounts } from '../billing/spendDiscounts.js'
import type { Collection, PlannedSubscription } from '../createSubscription.js'
import { day } from '../cycle/intervals.js'
import { factsOf } from '../facts.js'
import { storeItem } from '../items/storeItem.js'
import { announceTrialEnd } from '../lifecycle/announceTrialEnd.js'
import { scheduleNext } from '../lifecycle/scheduleNext.js'
import { subscriptionItems, subscriptions } from '../objects.js'
import { itemList } from '../saveSubscription.js'
import { discard } from './discard.js'
import { amountDue, requireMethod, requireSuccess } from './requirePayable.js'

/** Makes a planned subscription real: stored, billed, and charged as far as it is to be charged. */
export function begin(scope: Scope, plan: PlannedSubscription, collection: Collection): Stripe.Subscription {
  const { account } = scope
  const { paying, payer, start } = plan
  const charged = plan.subscription.collection_method !== 'send_invoice' && collection === 'now'
  const due = charged ? amountDue(scope, plan.invoice) : previewInvoice(scope, plan.invoice).invoice.amount_due
  if (charged) requireMethod(due, paying)
  if (charged && paying.behavior === 'error_if_incomplete') requireSuccess(scope, due, plan.invoice, paying)

  const { id } = plan.subscription
  const discounts = plan.redeem()
  const items = plan.subscription.items.data.map((item, index) =>
    storeItem(
      scope,
      item,
      plan.wanted[index]?.discounts,
      { ...payer, currency: plan.subscription.currency },
      `items[${index}][discounts]`,
    ),
  )
  const waits = charged && due > 0
  const made = subscriptions(account).insert({
    ...plan.subscription,
    discounts,
    items: itemList(id, items),
    pending_setup_intent: charged && due === 0 && paying.method === null ? setupIntent(scope, plan) : null,
    status: waits ? 'incomplete' : plan.subscription.status,
  })
  for (const item of items) subscriptionItems(account).insert(item)
  const facts = factsOf(account, made)
  facts.dayOfMonth = start.anchor.dayOfMonth
  rememberBilled(scope, made, { items, anchor: start.anchor, trial: start.trial !== null, prorated: plan.prorated })

  // A first invoice that is charged is not left to the clock: whoever pays it starts the subscription.
  const drafted = draftInvoice(scope, {
    ...plan.invoice,
    ...carried(scope, made, plan),
    auto_advance: !charged && due > 0,
  })
  const billed = subscriptions(account).update(id, {
    ...spendDiscounts(scope, made, drafted),
    latest_invoice: drafted.id,
  })
  scope.emit('customer.subscription.created', billed)
  scheduleNext(scope, billed)
  if (start.trial && start.trial.end - scope.now <= 3 * day) announceTrialEnd(scope, billed)
  if (charged || due === 0) {
    const open = finalizeInvoice(scope, drafted, { autoAdvance: false })
    if (open.status === 'open' && paying.behavior !== 'default_incomplete') {
      const attempt = payInvoice(scope, open, { off_session: paying.offSession })
      if (attempt.outcome !== 'paid' && paying.behavior === 'error_if_incomplete') {
        discard(scope, id)
        throw attempt.error
      }
    }
  }
  return subscriptions(account).get(id) ?? billed
}

/** The discounts as they were redeemed: the plan only knew what they would be. */
function carried(scope: Scope, made: Stripe.Subscription, plan: PlannedSubscription) {
  const { account, now } = scope
  const item = (id: string | undefined) => made.items.data.find((held) => held.id === id)
  return {
    discounts: activeDiscounts({ account, now }, made.discounts),
    lines: plan.invoice.lines?.map((line) => ({
      ...line,
      ...(line.subscriptionItem
        ? { discounts: activeDiscounts({ account, now }, item(line.subscriptionItem)?.discounts ?? []) }
        : {}),
    })),
  }
}

/** Where nothing is due yet and no payment method is known, one can be set up. */
function setupIntent(scope: Scope, { payer }: PlannedSubscription): string {
  return createSetupIntent(scope, {
    ...(payer.customer === null ? {} : { customer: payer.customer }),
    ...(payer.customerAccount === null ? {} : { customer_account: payer.customerAccount }),
    usage: 'off_session',
  }).id
}
