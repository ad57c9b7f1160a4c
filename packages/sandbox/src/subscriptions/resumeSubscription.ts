import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { draftInvoice } from '../invoices/drafts/draftInvoice.js'
import { previewInvoice } from '../invoices/drafts/previewInvoice.js'
import { finalizeInvoice } from '../invoices/lifecycle/finalizeInvoice.js'
import { payInvoice } from '../invoices/lifecycle/payInvoice.js'
import type { Scope } from '../money/scope.js'
import { inTimeOf } from '../testClocks/timeOf.js'
import { anchorOf } from './billing/anchorOf.js'
import { invoiceInputOf } from './billing/invoiceInputOf.js'
import { periodLines } from './billing/periodLines.js'
import { rememberBilled } from './billing/rememberBilled.js'
import { intervalOfPrice } from './cycle/intervals.js'
import { periodAt } from './cycle/periods.js'
import { factsOf } from './facts.js'
import { subscriptions } from './objects.js'
import { itemList, saveSubscription } from './saveSubscription.js'
import { amountDue, requireMethod } from './start/requirePayable.js'
import { chargedMethod, payerId, payerOf } from './terms/defaultPaymentMethod.js'

/** Goes on with a paused subscription: a new period begins now, or the one that it would be in by its anchor goes on. */
export function resumeSubscription(
  requested: Scope,
  subscription: Stripe.Subscription,
  params: Stripe.SubscriptionResumeParams,
): Stripe.Subscription {
  const payer = payerOf(subscription)
  const scope = inTimeOf(requested, payerId(payer))
  const { account, now } = scope
  if (subscription.status !== 'paused') {
    throw invalidRequest(
      `You can only resume a paused subscription. This subscription has a status of ${subscription.status}.`,
      { code: 'subscription_not_paused' },
    )
  }
  const kept = params.billing_cycle_anchor?.type === 'unchanged'
  const anchor = kept ? anchorOf(account, subscription) : { at: now }
  const { currency, id } = subscription
  const unpaidYet = subscription.items.data.filter((item) => !kept || item.current_period_end <= now)
  const items = subscription.items.data.map((item) =>
    unpaidYet.includes(item)
      ? {
          ...item,
          current_period_start: now,
          current_period_end: periodAt(anchor, intervalOfPrice(item.price), now).end,
        }
      : item,
  )
  const begun = items.filter((item) => item.current_period_start === now)
  const prorated = params.proration_behavior !== 'none'
  const input = {
    ...invoiceInputOf(scope, subscription),
    billing_reason: 'subscription_update' as const,
    lines: periodLines(scope, begun, { subscription: id, currency, anchor, trial: false, prorated }),
    pendingItems: 'all' as const,
    auto_advance: false,
  }
  const charged = subscription.collection_method !== 'send_invoice'
  const due = charged ? amountDue(scope, input) : previewInvoice(scope, input).invoice.amount_due
  const behavior = params.payment_behavior ?? 'resume_on_payment_success'
  if (charged) {
    requireMethod(due, {
      method: chargedMethod(scope, subscription, payer),
      behavior: 'allow_incomplete',
      offSession: false,
    })
  }
  const resumeWith = (invoice: string | undefined) => (later: Scope) => {
    const held = subscriptions(account).get(id)
    if (held?.status !== 'paused') return
    if (!kept) factsOf(account, held).dayOfMonth = undefined
    rememberBilled(later, held, { items: begun, anchor, trial: false, prorated })
    saveSubscription(
      later,
      held,
      {
        ...noStatusDetails(),
        billing_cycle_anchor: anchor.at,
        items: itemList(id, items),
        ...(invoice === undefined ? {} : { latest_invoice: invoice }),
        status: 'active',
      },
      { events: ['customer.subscription.updated', 'customer.subscription.resumed'] },
    )
  }
  if (input.lines.length === 0) {
    resumeWith(undefined)(scope)
    return subscriptions(account).get(id) ?? subscription
  }
  const draft = draftInvoice(scope, input)
  const resume = resumeWith(draft.id)
  const atOnce = !charged || due === 0 || behavior === 'resume_on_payment_attempt'
  if (atOnce) resume(scope)
  else {
    factsOf(account, subscription).resuming = { invoice: draft.id, apply: resume }
    saveSubscription(scope, subscription, { latest_invoice: draft.id })
  }
  const open = finalizeInvoice(scope, draft, { autoAdvance: atOnce })
  if (open.status === 'open' && charged) payInvoice(scope, open)
  return subscriptions(account).get(id) ?? subscription
}

/** Only a paused subscription has them; a member of the SDK's own type cannot be written as absent. */
function noStatusDetails(): Partial<Stripe.Subscription>
function noStatusDetails(): object {
  return { status_details: undefined }
}
