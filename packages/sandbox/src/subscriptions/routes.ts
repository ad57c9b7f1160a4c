import type Stripe from 'stripe'
import { endDiscount } from '../catalog/discounts.js'
import { discounts } from '../catalog/objects.js'
import type { AccountState } from '../core/account.js'
import { missing } from '../core/errors.js'
import { inRange, listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { idOf } from '../money/objects.js'
import { cancelSubscription } from './cancelSubscription.js'
import { createSubscription } from './createSubscription.js'
import { foundSubscription } from './found.js'
import { migrateSubscription } from './migrateSubscription.js'
import { subscriptions } from './objects.js'
import { pauseSubscription } from './pauseSubscription.js'
import { resumeSubscription } from './resumeSubscription.js'
import { saveSubscription } from './saveSubscription.js'
import { updateSubscription } from './updateSubscription.js'

export const subscriptionRoutes: Route[] = [
  route('POST', '/v1/subscriptions', 'SubscriptionCreateParams', (ctx) => createSubscription(ctx, ctx.params)),

  route('GET', '/v1/subscriptions', 'SubscriptionListParams', (ctx) => {
    const { collection_method, customer, customer_account, price = ctx.params.plan, test_clock } = ctx.params
    // Subscriptions on a test clock are shown to those who name it, or their customer.
    const clock =
      test_clock === undefined ? { on_test_clock: customer === undefined ? false : undefined } : { test_clock }
    return listOf(ctx, subscriptions(ctx.account), {
      where: { collection_method, customer, customer_account, price, ...clock },
      matches: listed(ctx.params),
    })
  }),

  route('GET', '/v1/subscriptions/{id}', 'SubscriptionRetrieveParams', ({ account, path }) =>
    foundSubscription(account, path.id),
  ),

  route('POST', '/v1/subscriptions/{id}', 'SubscriptionUpdateParams', (ctx) =>
    updateSubscription(ctx, foundSubscription(ctx.account, ctx.path.id), ctx.params),
  ),

  route('DELETE', '/v1/subscriptions/{id}', 'SubscriptionCancelParams', (ctx) =>
    cancelSubscription(ctx, foundSubscription(ctx.account, ctx.path.id), ctx.params),
  ),

  route('DELETE', '/v1/subscriptions/{id}/discount', 'SubscriptionDeleteDiscountParams', (ctx) => {
    const subscription = foundSubscription(ctx.account, ctx.path.id)
    const [first, ...others] = subscription.discounts.map((discount) => idOf(discount))
    if (first === undefined) throw missing('discount', subscription.id)
    const deleted = deletedDiscount(ctx.account, first)
    endDiscount(ctx, first)
    saveSubscription(ctx, subscription, { discounts: others })
    return deleted
  }),

  route('POST', '/v1/subscriptions/{id}/migrate', 'SubscriptionMigrateParams', (ctx) =>
    migrateSubscription(ctx, foundSubscription(ctx.account, ctx.path.id), ctx.params),
  ),

  route('POST', '/v1/subscriptions/{id}/pause', 'SubscriptionPauseParams', (ctx) =>
    pauseSubscription(ctx, foundSubscription(ctx.account, ctx.path.id), ctx.params),
  ),

  route('POST', '/v1/subscriptions/{id}/resume', 'SubscriptionResumeParams', (ctx) =>
    resumeSubscription(ctx, foundSubscription(ctx.account, ctx.path.id), ctx.params),
  ),
]

const over = ['canceled', 'incomplete_expired']

/** Without a status, those that are canceled are left out; `ended` are those that are over, `all` leaves nothing out. */
function listed({
  automatic_tax: tax,
  current_period_end: end,
  current_period_start: start,
  status,
}: Stripe.SubscriptionListParams) {
  return (subscription: Stripe.Subscription) => {
    const right =
      status === undefined
        ? subscription.status !== 'canceled'
        : status === 'all' || (status === 'ended' ? over.includes(subscription.status) : subscription.status === status)
    return (
      right &&
      (tax === undefined || subscription.automatic_tax.enabled === tax.enabled) &&
      subscription.items.data.some(
        (item) => inRange(item.current_period_end, end) && inRange(item.current_period_start, start),
      )
    )
  }
}

function deletedDiscount(account: AccountState, id: string): Stripe.DeletedDiscount {
  const held = discounts(account).get(id)
  if (!held) throw missing('discount', id)
  const { end: _, ...discount } = held.discount
  return { ...discount, deleted: true }
}
