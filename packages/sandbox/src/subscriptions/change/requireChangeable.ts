import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { idOf } from '../../money/objects.js'

const always = ['cancellation_details', 'expand', 'metadata']

const whilePending = [
  'add_invoice_items',
  'billing_cycle_anchor',
  'discounts',
  'expand',
  'items',
  'off_session',
  'payment_behavior',
  'proration_behavior',
  'proration_date',
  'trial_end',
  'trial_from_plan',
]

/** What the state of a subscription does not allow. */
export function requireChangeable(subscription: Stripe.Subscription, params: Stripe.SubscriptionUpdateParams): void {
  const { schedule, status } = subscription
  const names = Object.keys(params)
  if (status === 'canceled' || status === 'incomplete_expired') {
    const refused = names.find((name) => !always.includes(name))
    if (refused === undefined) return
    throw invalidRequest('A canceled subscription can only update its cancellation_details and metadata.', {
      param: refused,
    })
  }
  if (schedule !== null && (params.cancel_at_period_end !== undefined || params.cancel_at !== undefined)) {
    throw invalidRequest(
      `The subscription is managed by the subscription schedule \`${idOf(schedule)}\`, and updating any cancelation behavior directly is not allowed. Please update the schedule instead.`,
      { param: params.cancel_at === undefined ? 'cancel_at_period_end' : 'cancel_at' },
    )
  }
  if (params.payment_behavior === 'pending_if_incomplete') {
    const refused = names.find((name) => !whilePending.includes(name))
    if (refused === undefined) return
    throw invalidRequest(
      `You cannot use \`${refused}\` when \`payment_behavior\` is set to \`pending_if_incomplete\`.`,
      { param: refused },
    )
  }
}
