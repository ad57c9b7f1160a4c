import type Stripe from 'stripe'

/** Flexible unless told otherwise, as in every version of the API since 2025-09-30. */
export function billingModeOf(
  asked: Stripe.SubscriptionCreateParams.BillingMode | undefined,
): Stripe.Subscription.BillingMode {
  if (asked?.type === 'classic') return { flexible: null, type: 'classic' }
  return { flexible: { proration_discounts: asked?.flexible?.proration_discounts ?? 'included' }, type: 'flexible' }
}
