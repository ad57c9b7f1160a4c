import type Stripe from 'stripe'
import { day } from '../cycle/intervals.js'
import type { SubscriptionFacts } from '../facts.js'

export const incompleteSeconds = 23 * 3600
const trialWarning = 3 * day
const upcomingWarning = 7 * day

/** What the clock has to do for a subscription, and when. */
export type Moment =
  | 'cancel'
  | 'expire'
  | 'expire_update'
  | 'invoice_pending_items'
  | 'renew'
  | 'resume_collection'
  | 'trial_end'
  | 'trial_will_end'
  | 'upcoming'

interface Due {
  readonly at: number
  readonly moment: Moment
}

/** The next thing that happens to a subscription by itself; nothing does to one that is over. */
export function nextMoment(
  subscription: Stripe.Subscription,
  facts: Pick<SubscriptionFacts, 'trialEndTold' | 'upcomingTold'>,
): Due | undefined {
  let first: Due | undefined
  // What is listed first goes first in the same second: a subscription that ends is not renewed.
  for (const due of moments(subscription, facts)) if (!first || due.at < first.at) first = due
  return first
}

function* moments(
  subscription: Stripe.Subscription,
  facts: Pick<SubscriptionFacts, 'trialEndTold' | 'upcomingTold'>,
): Generator<Due> {
  const { cancel_at: cancelAt, pause_collection: paused, pending_update: waiting, status } = subscription
  const { trial_end: trialEnd, next_pending_invoice_item_invoice: pendingAt } = subscription
  if (status === 'canceled' || status === 'incomplete_expired') return
  if (cancelAt !== null) yield { at: cancelAt, moment: 'cancel' }
  if (status === 'incomplete') {
    yield { at: subscription.created + incompleteSeconds, moment: 'expire' }
    return
  }
  if (waiting) yield { at: waiting.expires_at, moment: 'expire_update' }
  if (paused?.resumes_at) yield { at: paused.resumes_at, moment: 'resume_collection' }
  if (status === 'paused') return
  if (pendingAt !== null) yield { at: pendingAt, moment: 'invoice_pending_items' }
  if (status === 'trialing' && trialEnd !== null) {
    if (facts.trialEndTold !== trialEnd) yield { at: trialEnd - trialWarning, moment: 'trial_will_end' }
    yield { at: trialEnd, moment: 'trial_end' }
  }
  const periodEnd = Math.min(...subscription.items.data.map((item) => item.current_period_end))
  const periodStart = Math.min(...subscription.items.data.map((item) => item.current_period_start))
  const announced = facts.upcomingTold === periodEnd || periodEnd - periodStart <= upcomingWarning
  if (!announced && status !== 'unpaid' && (cancelAt === null || cancelAt > periodEnd)) {
    yield { at: periodEnd - upcomingWarning, moment: 'upcoming' }
  }
  yield { at: periodEnd, moment: 'renew' }
}
