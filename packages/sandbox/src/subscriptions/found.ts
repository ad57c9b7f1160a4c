import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { missing } from '../core/errors.js'
import { subscriptionItems, subscriptions } from './objects.js'

/** The subscription of a path, or of another parameter. */
export function foundSubscription(account: AccountState, id = '', param = 'id'): Stripe.Subscription {
  const subscription = subscriptions(account).get(id)
  if (!subscription) throw missing('subscription', id, param)
  return subscription
}

export function foundItem(account: AccountState, id = ''): Stripe.SubscriptionItem {
  const item = subscriptionItems(account).get(id)
  if (!item) throw missing('subscription_item', id)
  return item
}
