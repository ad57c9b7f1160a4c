import type Stripe from 'stripe'
import { cancelSubscription } from '../../subscriptions/cancelSubscription.js'
import { updateSubscription } from '../../subscriptions/updateSubscription.js'
import type { Visit } from './visit.js'

/** Leaves as the configuration says, now or at the end of the period; or stays for the discount that was offered. */
export function leave(
  visit: Visit,
  subscription: Stripe.Subscription,
  { intent, feedback }: Readonly<Record<string, string>>,
): void {
  const { features, scope, session } = visit
  const coupon = session.flow?.subscription_cancel?.retention?.coupon_offer?.coupon
  if (intent === 'accept' && coupon) {
    updateSubscription(scope, subscription, { discounts: [{ coupon: String(coupon) }] })
    return
  }
  const { mode, proration_behavior: proration, cancellation_reason: reason } = features.subscription_cancel
  const known = reason.options.find((option) => option === feedback)
  const details = known ? { cancellation_details: { feedback: known } } : {}
  if (mode === 'immediately') {
    cancelSubscription(scope, subscription, {
      ...details,
      prorate: proration !== 'none',
      invoice_now: proration === 'always_invoice',
    })
  } else updateSubscription(scope, subscription, { cancel_at_period_end: true, ...details })
}
