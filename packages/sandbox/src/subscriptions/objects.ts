import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

export const subscriptions = (account: AccountState) => collection<Stripe.Subscription>(account, 'subscriptions')

/** Each is also held by its subscription: `saveSubscription` keeps the two the same. */
export const subscriptionItems = (account: AccountState) =>
  collection<Stripe.SubscriptionItem>(account, 'subscription_items')
