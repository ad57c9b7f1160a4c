import type Stripe from 'stripe'
import type { EventType } from '../core/storedEvent.js'
import type { Scope } from '../money/scope.js'
import { scheduleNext } from './lifecycle/scheduleNext.js'
import { subscriptionItems, subscriptions } from './objects.js'

interface Announcement {
  /** `customer.subscription.updated` unless told otherwise; none when nothing but a moment has to be found again. */
  readonly events?: readonly EventType[]
}

/** Keeps a change, tells it, and finds the subscription's next moment anew. */
export function saveSubscription(
  scope: Scope,
  before: Stripe.Subscription,
  changes: Partial<Stripe.Subscription>,
  { events = ['customer.subscription.updated'] }: Announcement = {},
): Stripe.Subscription {
  const { account } = scope
  const after = subscriptions(account).update(before.id, changes)
  if (changes.items) keepItems(scope, before, after)
  scheduleNext(scope, after)
  for (const event of events) {
    scope.emit(event, after, event === 'customer.subscription.updated' ? { previous: before } : {})
  }
  return subscriptions(account).get(before.id) ?? after
}

/** Each item stands on its own too: the two are one thing. */
function keepItems({ account }: Scope, before: Stripe.Subscription, after: Stripe.Subscription): void {
  const kept = subscriptionItems(account)
  const left = new Set(after.items.data.map(({ id }) => id))
  for (const { id } of before.items.data) if (!left.has(id)) kept.remove(id)
  for (const item of after.items.data) {
    if (kept.get(item.id)) kept.update(item.id, item)
    else kept.insert(item)
  }
}

export const itemList = (subscription: string, items: Stripe.SubscriptionItem[]): Stripe.Subscription['items'] => ({
  object: 'list',
  data: items,
  has_more: false,
  url: `/v1/subscription_items?subscription=${subscription}`,
})
