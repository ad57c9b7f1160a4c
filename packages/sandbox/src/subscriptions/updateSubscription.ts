import type Stripe from 'stripe'
import type { Scope } from '../money/scope.js'
import { inTimeOf } from '../testClocks/timeOf.js'
import { applyChange } from './change/applyChange.js'
import { holdChange } from './change/holdChange.js'
import { type PlannedChange, planChange } from './change/planChange.js'
import { requireChangeable } from './change/requireChangeable.js'
import { settleChange } from './change/settleChange.js'
import type { Beginning } from './createSubscription.js'
import { addIntervals, day, intervalOf } from './cycle/intervals.js'
import { announceTrialEnd } from './lifecycle/announceTrialEnd.js'
import { noDetails } from './lifecycle/endSubscription.js'
import { subscriptions } from './objects.js'
import { saveSubscription } from './saveSubscription.js'
import { cancelAtOf } from './start/cancelAtOf.js'
import { amountDue, requireMethod, requireSuccess } from './start/requirePayable.js'
import { chargedMethod, payerId, payerOf } from './terms/defaultPaymentMethod.js'
import { termsOf } from './terms/terms.js'

/** Validates everything, then changes the subscription and bills what the change comes to. */
export function updateSubscription(
  requested: Scope,
  subscription: Stripe.Subscription,
  params: Stripe.SubscriptionUpdateParams,
  { collection = 'now', archivedPrices = false }: Beginning = {},
): Stripe.Subscription {
  const payer = payerOf(subscription)
  const scope = inTimeOf(requested, payerId(payer))
  requireChangeable(subscription, params)
  const terms = termsOf(scope, params, payer, subscription)
  const changed = { ...subscription, ...terms }
  const plan = planChange(scope, changed, params, archivedPrices)
  const behavior = params.payment_behavior ?? 'allow_incomplete'
  const charged = terms.collection_method !== 'send_invoice' && collection === 'now'
  const paying = { method: chargedMethod(scope, terms, payer), behavior, offSession: params.off_session ?? false }
  const planned = cancelAtOf(params, subscription, plan.after.items.data, scope.now)
  const paused = pauseOf(params, subscription)
  const due = charged && plan.invoices ? amountDue(scope, billOf(plan)) : 0
  requireMethod(due, paying)
  if (behavior === 'error_if_incomplete') requireSuccess(scope, due, plan.input, paying)

  const agreed = {
    ...terms,
    ...planned,
    cancellation_details: detailsOf(params, planned.cancellation_details),
    pause_collection: paused,
    ...pendingIntervalOf(scope, terms, subscription),
  }
  if (behavior === 'pending_if_incomplete' && due > 0) return holdChange(scope, plan, paying)
  const { made, draft } = applyChange(scope, plan, params, { collection })
  const saved = saveSubscription(scope, subscription, { ...agreed, ...made })
  if (draft && collection === 'now') settleChange(scope, draft, { charged, ...paying })
  if (plan.timing.trialChanges && plan.timing.trial && plan.timing.trial.end - scope.now <= 3 * day) {
    announceTrialEnd(scope, saved)
  }
  return subscriptions(scope.account).get(subscription.id) ?? saved
}

/** Everything that a change bills at once. */
const billOf = ({ input, prorations, charges, added }: PlannedChange) => ({
  ...input,
  lines: [...prorations, ...added, ...charges],
})

function pauseOf(
  { pause_collection: asked }: Stripe.SubscriptionUpdateParams,
  subscription: Stripe.Subscription,
): Stripe.Subscription.PauseCollection | null {
  if (asked === undefined) return subscription.pause_collection
  return asked ? { behavior: asked.behavior, resumes_at: asked.resumes_at ?? null } : null
}

/** What the customer said about leaving. */
export function detailsOf(
  { cancellation_details: asked }: Pick<Stripe.SubscriptionUpdateParams, 'cancellation_details'>,
  held: Stripe.Subscription.CancellationDetails | null,
): Stripe.Subscription.CancellationDetails {
  const before = held ?? noDetails
  if (!asked) return before
  return {
    ...before,
    comment: asked.comment === undefined ? before.comment : asked.comment || null,
    feedback: asked.feedback === undefined ? before.feedback : asked.feedback || null,
    feedback_option: asked.feedback_option === undefined ? before.feedback_option : asked.feedback_option || null,
  }
}

function pendingIntervalOf(
  { now }: Scope,
  { pending_invoice_item_interval: interval }: Pick<Stripe.Subscription, 'pending_invoice_item_interval'>,
  before: Stripe.Subscription,
) {
  if (!interval) return { next_pending_invoice_item_invoice: null }
  if (before.pending_invoice_item_interval) return {}
  return { next_pending_invoice_item_invoice: addIntervals(now, intervalOf(interval), 1) }
}
