import type Stripe from 'stripe'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'

/** The phase that a subscription is in when a schedule takes it over: its current period. */
export function phaseOfSubscription(
  { now }: Pick<Scope, 'now'>,
  subscription: Stripe.Subscription,
): Stripe.SubscriptionSchedule.Phase {
  const items = subscription.items.data
  const trialEnd = subscription.trial_end !== null && subscription.trial_end > now ? subscription.trial_end : null
  return {
    add_invoice_items: [],
    application_fee_percent: subscription.application_fee_percent,
    billing_cycle_anchor: null,
    billing_thresholds: null,
    collection_method: subscription.collection_method,
    currency: subscription.currency,
    default_payment_method: idOf(subscription.default_payment_method),
    default_tax_rates: subscription.default_tax_rates ?? [],
    description: subscription.description,
    discounts: subscription.discounts.map(carried),
    end_date: subscription.cancel_at ?? Math.max(...items.map((item) => item.current_period_end)),
    invoice_settings: null,
    items: items.map((item) => ({
      billing_thresholds: item.billing_thresholds,
      discounts: item.discounts.map(carried),
      metadata: item.metadata,
      plan: item.price.id,
      price: item.price.id,
      ...(item.quantity === undefined ? {} : { quantity: item.quantity }),
      tax_rates: item.tax_rates ?? [],
    })),
    metadata: {},
    on_behalf_of: idOf(subscription.on_behalf_of),
    proration_behavior: 'create_prorations',
    start_date: Math.min(...items.map((item) => item.current_period_start)),
    transfer_data: subscription.transfer_data
      ? {
          amount_percent: subscription.transfer_data.amount_percent,
          destination: idOf(subscription.transfer_data.destination),
        }
      : null,
    trial_end: trialEnd,
  }
}

export function settingsOfSubscription(subscription: Stripe.Subscription): Stripe.SubscriptionSchedule.DefaultSettings {
  const { invoice_settings: settings } = subscription
  return {
    application_fee_percent: subscription.application_fee_percent,
    automatic_tax: subscription.automatic_tax,
    billing_cycle_anchor: 'automatic',
    billing_thresholds: subscription.billing_thresholds,
    collection_method: subscription.collection_method,
    default_payment_method: idOf(subscription.default_payment_method),
    description: subscription.description,
    invoice_settings: {
      account_tax_ids: settings.account_tax_ids,
      custom_fields: settings.custom_fields,
      days_until_due: subscription.days_until_due,
      description: settings.description,
      footer: settings.footer,
      issuer: settings.issuer,
    },
    on_behalf_of: idOf(subscription.on_behalf_of),
    transfer_data: subscription.transfer_data
      ? {
          amount_percent: subscription.transfer_data.amount_percent,
          destination: idOf(subscription.transfer_data.destination),
        }
      : null,
  }
}

const carried = (discount: string | Stripe.Discount): Stripe.SubscriptionSchedule.Phase.Discount => ({
  coupon: null,
  discount: idOf(discount),
  promotion_code: null,
})
