import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'

type Planned = Pick<Stripe.Subscription, 'cancel_at' | 'cancel_at_period_end' | 'canceled_at' | 'cancellation_details'>

interface CancelParams {
  readonly cancel_at?: Stripe.SubscriptionUpdateParams['cancel_at']
  readonly cancel_at_period_end?: boolean
}

/** When a subscription is to end by itself: at the end of a period or at a moment. Both are one thing seen twice. */
export function cancelAtOf(
  params: CancelParams,
  { cancel_at, cancel_at_period_end, canceled_at, cancellation_details }: Planned,
  items: readonly Pick<Stripe.SubscriptionItem, 'current_period_end'>[],
  now: number,
): Planned {
  const before: Planned = { cancel_at, cancel_at_period_end, canceled_at, cancellation_details }
  const { cancel_at: at, cancel_at_period_end: atPeriodEnd } = params
  if (at !== undefined && at !== '' && at !== null && atPeriodEnd) {
    throw invalidRequest('You may only specify one of these parameters: cancel_at, cancel_at_period_end.', {
      param: 'cancel_at',
    })
  }
  const ends = items.map((item) => item.current_period_end)
  if (atPeriodEnd) return planned(Math.min(...ends), true, before, now)
  if (at === undefined && atPeriodEnd === undefined) {
    // The end of the period may have moved.
    return before.cancel_at_period_end ? { ...before, cancel_at: Math.min(...ends) } : before
  }
  if (at === undefined || at === '' || at === null) {
    return atPeriodEnd === false && at === undefined && !before.cancel_at_period_end ? before : notPlanned(before)
  }
  if (typeof at === 'number') {
    if (at <= now) {
      throw invalidRequest('Invalid timestamp: must be an integer Unix timestamp in the future.', {
        param: 'cancel_at',
      })
    }
    return planned(at, false, before, now)
  }
  return planned(at === 'min_period_end' ? Math.min(...ends) : Math.max(...ends), false, before, now)
}

function planned(at: number, atPeriodEnd: boolean, { cancellation_details: held }: Planned, now: number): Planned {
  return {
    cancel_at: at,
    cancel_at_period_end: atPeriodEnd,
    canceled_at: now,
    cancellation_details: { ...none, ...held, reason: 'cancellation_requested' },
  }
}

const notPlanned = ({ cancellation_details: held }: Planned): Planned => ({
  cancel_at: null,
  cancel_at_period_end: false,
  canceled_at: null,
  cancellation_details: { ...none, ...held, reason: null },
})

const none: Stripe.Subscription.CancellationDetails = {
  comment: null,
  feedback: null,
  feedback_option: null,
  reason: null,
}
