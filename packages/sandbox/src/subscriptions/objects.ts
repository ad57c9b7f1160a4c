import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'
import { metadataKeys } from '../core/metadata.js'

export const subscriptions = (account: AccountState) =>
  collection<Stripe.Subscription>(account, 'subscriptions', {
    customer: true,
    customer_account: true,
    default_payment_method: true,
    on_test_clock: ({ test_clock }) => test_clock !== null,
    test_clock: true,
    pending_setup_intent: true,
    metadata: metadataKeys,
    price: ({ items }) => items.data.map(({ price }) => price.id),
  })

/** Each is also held by its subscription: `saveSubscription` keeps the two the same. */
export const subscriptionItems = (account: AccountState) =>
  collection<Stripe.SubscriptionItem>(account, 'subscription_items', { subscription: true })
