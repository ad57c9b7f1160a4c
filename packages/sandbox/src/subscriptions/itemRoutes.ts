import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { type Route, route } from '../core/route.js'
import { foundItem, foundSubscription } from './found.js'
import { subscriptionItems } from './objects.js'
import { pageOf } from './pageOf.js'
import { updateSubscription } from './updateSubscription.js'

/** An item is changed as a part of its subscription. */
export const subscriptionItemRoutes: Route[] = [
  route('POST', '/v1/subscription_items', 'SubscriptionItemCreateParams', (ctx) => {
    const { subscription: id, payment_behavior, proration_behavior, proration_date, expand: _, ...item } = ctx.params
    const subscription = foundSubscription(ctx.account, id, 'subscription')
    const before = new Set(subscription.items.data.map((held) => held.id))
    const changed = updateSubscription(ctx, subscription, {
      items: [item],
      ...given({ payment_behavior, proration_behavior, proration_date }),
    })
    const added = changed.items.data.find((held) => !before.has(held.id))
    if (added) return added
    throw invalidRequest('The item is added when the invoice of this change is paid.', { param: 'payment_behavior' })
  }),

  route('GET', '/v1/subscription_items', 'SubscriptionItemListParams', (ctx) =>
    pageOf(ctx, foundSubscription(ctx.account, ctx.params.subscription, 'subscription').items.data),
  ),

  route('GET', '/v1/subscription_items/{id}', 'SubscriptionItemRetrieveParams', ({ account, path }) =>
    foundItem(account, path.id),
  ),

  route('POST', '/v1/subscription_items/{id}', 'SubscriptionItemUpdateParams', (ctx) => {
    const held = foundItem(ctx.account, ctx.path.id)
    const { off_session, payment_behavior, proration_behavior, proration_date, expand: _, ...item } = ctx.params
    updateSubscription(ctx, foundSubscription(ctx.account, held.subscription), {
      items: [{ ...item, id: held.id }],
      ...given({ off_session, payment_behavior, proration_behavior, proration_date }),
    })
    return subscriptionItems(ctx.account).get(held.id) ?? held
  }),

  route('DELETE', '/v1/subscription_items/{id}', 'SubscriptionItemDeleteParams', (ctx) => {
    const { id, subscription } = foundItem(ctx.account, ctx.path.id)
    const { clear_usage, ...behavior } = ctx.params
    updateSubscription(ctx, foundSubscription(ctx.account, subscription), {
      items: [{ id, deleted: true, ...given({ clear_usage }) }],
      ...behavior,
    })
    const deleted: Stripe.DeletedSubscriptionItem = { id, object: 'subscription_item', deleted: true }
    return deleted
  }),
]

/** Only what was given: a member that is undefined is not the same as one that is not there. */
function given<T extends object>(params: T): { [Name in keyof T]?: Exclude<T[Name], undefined> }
function given(params: object): object {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined))
}
