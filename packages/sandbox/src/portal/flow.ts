import type Stripe from 'stripe'
import { resolveDiscounts } from '../catalog/discounts.js'
import { coupons, prices } from '../catalog/objects.js'
import { invalidRequest, missing } from '../core/errors.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { subscriptions } from '../subscriptions/objects.js'

type FlowData = Stripe.BillingPortal.SessionCreateParams.FlowData
type Flow = Stripe.BillingPortal.Session.Flow

const ofSubscription = [
  'subscription_cancel',
  'subscription_pause',
  'subscription_update',
  'subscription_update_confirm',
] as const

/** The one thing that a session is for, checked against the customer and against what the configuration lets them do. */
export function flowFrom(
  scope: Scope,
  data: FlowData,
  { features }: Stripe.BillingPortal.Configuration,
  owner: string,
): Flow {
  for (const type of ofSubscription) {
    if (data.type === type && !data[type]) {
      throw invalidRequest(`Missing required param: flow_data[${type}].`, {
        code: 'parameter_missing',
        param: `flow_data[${type}]`,
      })
    }
    if (data.type !== type && data[type]) {
      throw invalidRequest(`\`flow_data[${type}]\` can only be passed with \`flow_data[type]=${type}\`.`, {
        param: `flow_data[${type}]`,
      })
    }
  }
  requireFeature(data.type, features)
  const named = ofSubscription.find((type) => type === data.type)
  const subscription =
    named && requireOwn(scope, data[named]?.subscription ?? '', owner, `flow_data[${named}][subscription]`)
  return {
    after_completion: completionFrom(data.after_completion),
    customer_update: data.type === 'customer_update' ? {} : null,
    subscription_cancel: data.subscription_cancel ? cancelFrom(scope, data.subscription_cancel) : null,
    subscription_pause: data.subscription_pause ? { subscription: data.subscription_pause.subscription } : null,
    subscription_update: data.subscription_update ? { subscription: data.subscription_update.subscription } : null,
    subscription_update_confirm:
      data.subscription_update_confirm && subscription
        ? confirmFrom(scope, data.subscription_update_confirm, subscription, owner)
        : null,
    type: data.type,
  }
}

const featureOf: Readonly<Record<string, keyof Stripe.BillingPortal.Configuration.Features>> = {
  customer_update: 'customer_update',
  payment_method_update: 'payment_method_update',
  subscription_cancel: 'subscription_cancel',
  subscription_pause: 'subscription_pause',
  subscription_update: 'subscription_update',
  subscription_update_confirm: 'subscription_update',
}

function requireFeature(type: string, features: Stripe.BillingPortal.Configuration.Features): void {
  const feature = featureOf[type]
  if (!feature || features[feature].enabled) return
  throw invalidRequest(
    `The flow \`${type}\` cannot be used because the feature \`${feature}\` is disabled in the portal configuration.`,
    { param: 'flow_data[type]' },
  )
}

function requireOwn(scope: Scope, id: string, owner: string, param: string): Stripe.Subscription {
  const subscription = subscriptions(scope.account).get(id)
  if (!subscription) throw missing('subscription', id, param)
  if ((subscription.customer_account ?? idOf(subscription.customer)) !== owner) {
    throw invalidRequest(`The subscription \`${id}\` does not belong to the customer \`${owner}\`.`, { param })
  }
  if (subscription.status === 'canceled' || subscription.status === 'incomplete_expired') {
    throw invalidRequest(`The subscription \`${id}\` is canceled and can no longer be changed.`, { param })
  }
  return subscription
}

function completionFrom(asked: FlowData['after_completion']): Flow['after_completion'] {
  const type = asked?.type ?? 'portal_homepage'
  if (type === 'redirect' && !asked?.redirect) {
    throw invalidRequest('Missing required param: flow_data[after_completion][redirect].', {
      code: 'parameter_missing',
      param: 'flow_data[after_completion][redirect]',
    })
  }
  return {
    hosted_confirmation:
      type === 'hosted_confirmation' ? { custom_message: asked?.hosted_confirmation?.custom_message ?? null } : null,
    redirect: type === 'redirect' && asked?.redirect ? { return_url: asked.redirect.return_url } : null,
    type,
  }
}

function cancelFrom(
  { account }: Scope,
  { subscription, retention }: NonNullable<FlowData['subscription_cancel']>,
): Stripe.BillingPortal.Session.Flow.SubscriptionCancel {
  const coupon = retention?.coupon_offer.coupon
  if (coupon !== undefined && !coupons(account).get(coupon)) {
    throw missing('coupon', coupon, 'flow_data[subscription_cancel][retention][coupon_offer][coupon]')
  }
  return {
    retention: coupon === undefined ? null : { coupon_offer: { coupon }, type: 'coupon_offer' },
    subscription,
  }
}

function confirmFrom(
  scope: Scope,
  { subscription: id, items, discounts }: NonNullable<FlowData['subscription_update_confirm']>,
  subscription: Stripe.Subscription,
  owner: string,
): Stripe.BillingPortal.Session.Flow.SubscriptionUpdateConfirm {
  const param = 'flow_data[subscription_update_confirm]'
  for (const [index, item] of items.entries()) {
    if (!subscription.items.data.some((held) => held.id === item.id)) {
      throw missing('subscription_item', item.id, `${param}[items][${index}][id]`)
    }
    if (item.price !== undefined && !prices(scope.account).get(item.price)) {
      throw missing('price', item.price, `${param}[items][${index}][price]`)
    }
  }
  resolveDiscounts(scope, discounts, { customer: owner, subscription: id }, `${param}[discounts]`)
  return {
    discounts:
      discounts?.map(({ coupon, promotion_code: code }) => ({
        coupon: coupon ?? null,
        promotion_code: code ?? null,
      })) ?? null,
    items: items.map((item) => ({
      id: item.id,
      price: item.price ?? null,
      ...(item.quantity === undefined ? {} : { quantity: item.quantity }),
    })),
    subscription: id,
  }
}
