import type Stripe from 'stripe'
import { prices, products } from '../../catalog/objects.js'
import { apiVersion } from '../../core/data/apiVersion.js'
import { createPreview } from '../../invoices/preview/createPreview.js'
import { idOf } from '../../money/objects.js'
import type { PlannedUpdate } from './changeViews.js'
import { priceText } from './homeView.js'
import type { Visit } from './visit.js'

/** Only prices that the configuration offers can be chosen, whatever a form says. */
export function plannedFrom(
  visit: Visit,
  subscription: Stripe.Subscription,
  form: Readonly<Record<string, string>>,
): PlannedUpdate {
  const [item] = subscription.items.data
  const offered = (visit.features.subscription_update.products ?? []).flatMap(({ prices }) => prices)
  const price = offered.find((id) => id === form.price) ?? item?.price.id ?? ''
  const quantity = Number(form.quantity)
  const counts = visit.features.subscription_update.default_allowed_updates.includes('quantity')
  return planned(visit, subscription, [
    { id: item?.id ?? '', price, ...(counts && Number.isInteger(quantity) && quantity > 0 ? { quantity } : {}) },
  ])
}

/** What the shop prepared, to be confirmed. */
export function plannedBy(
  visit: Visit,
  subscription: Stripe.Subscription,
  { items }: Stripe.BillingPortal.Session.Flow.SubscriptionUpdateConfirm,
): PlannedUpdate {
  return planned(
    visit,
    subscription,
    items.map(({ id, price, quantity }) => ({
      id: id ?? '',
      ...(price ? { price } : {}),
      ...(quantity === undefined ? {} : { quantity }),
    })),
  )
}

function planned(
  { scope, account, features, locale }: Visit,
  subscription: Stripe.Subscription,
  items: Stripe.SubscriptionUpdateParams.Item[],
): PlannedUpdate {
  const behavior = features.subscription_update.proration_behavior
  const {
    amount_due: due,
    total,
    currency,
  } = createPreview({
    ...scope,
    params: {
      subscription: subscription.id,
      subscription_details: { items, proration_behavior: behavior === 'none' ? 'none' : 'always_invoice' },
    },
    path: {},
    url: '/v1/invoices/create_preview',
    requestId: '',
    idempotencyKey: null,
    apiVersion,
  })
  const plan = items.map((item) => {
    const held = subscription.items.data.find(({ id }) => id === item.id)
    const price = prices(account).get(item.price ?? '') ?? held?.price
    const name = products(account).get(idOf(price?.product) ?? '')?.name ?? subscription.id
    return price ? priceText(name, price, item.quantity ?? held?.quantity, locale) : name
  })
  return { items, due: behavior === 'always_invoice' ? due : Math.min(0, total), currency, plan: plan.join(', ') }
}
