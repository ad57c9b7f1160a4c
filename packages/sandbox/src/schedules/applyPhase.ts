import type Stripe from 'stripe'
import { couponOf, discountsOf } from '../catalog/discounts.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { subscriptions } from '../subscriptions/objects.js'
import { updateSubscription } from '../subscriptions/updateSubscription.js'
import { addedParam, discountParam, itemParam, phaseTerms } from './phaseTerms.js'

/** Gives the subscription what a phase says. Items keep their identity where their price stays. */
export function applyPhase(
  scope: Scope,
  schedule: Stripe.SubscriptionSchedule,
  phase: Stripe.SubscriptionSchedule.Phase,
  proration: Stripe.SubscriptionScheduleUpdateParams.ProrationBehavior = phase.proration_behavior,
): void {
  const { account, now } = scope
  const subscription = subscriptions(account).get(idOf(schedule.subscription) ?? '')
  if (!subscription || subscription.status === 'canceled' || subscription.status === 'incomplete_expired') return
  const left = [...subscription.items.data]
  const items: Stripe.SubscriptionUpdateParams.Item[] = phase.items.map((item) => {
    const same = left.findIndex(({ price }) => price.id === idOf(item.price))
    const [held] = same === -1 ? [] : left.splice(same, 1)
    return { ...itemParam(item), ...(held ? { id: held.id } : {}) }
  })
  // A price that changed is the same item with another price, as long as there is one to change.
  for (const item of items) {
    if (item.id !== undefined) continue
    const [held] = left.splice(0, 1)
    if (held) item.id = held.id
  }
  const anchor = phase.billing_cycle_anchor ?? schedule.default_settings.billing_cycle_anchor
  updateSubscription(
    scope,
    subscription,
    {
      ...phaseTerms(schedule, phase),
      items: [...items, ...left.map(({ id }) => ({ id, deleted: true }))],
      discounts: phase.discounts.map((asked) => carriedOr(scope, subscription, asked)),
      add_invoice_items: phase.add_invoice_items.map(addedParam),
      proration_behavior: proration,
      ...(anchor === 'phase_start' && phase.start_date === now ? { billing_cycle_anchor: { type: 'now' } } : {}),
      ...(phase.trial_end !== null && phase.trial_end > now ? { trial_end: phase.trial_end } : {}),
    },
    { collection: 'later', archivedPrices: true },
  )
}

/** A coupon that the subscription carries already is not redeemed again. */
function carriedOr(
  { account }: Scope,
  subscription: Stripe.Subscription,
  asked: Stripe.SubscriptionSchedule.Phase.Discount,
) {
  const carried = discountsOf(account, subscription.discounts).find(
    (discount) => asked.coupon !== null && couponOf(account, discount)?.id === idOf(asked.coupon),
  )
  return carried ? { discount: carried.id } : discountParam(asked)
}
