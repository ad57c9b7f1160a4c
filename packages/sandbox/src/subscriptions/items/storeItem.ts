import type Stripe from 'stripe'
import { redeemDiscounts } from '../../catalog/discounts.js'
import { prices } from '../../catalog/objects.js'
import type { Scope } from '../../money/scope.js'
import type { Period } from '../cycle/periods.js'
import type { Payer } from '../terms/defaultPaymentMethod.js'
import { isMetered, planOf } from './planOf.js'
import type { WantedItem } from './wantedItems.js'

/** An item as it is to be, without what only writing brings about: discounts are redeemed by `redeemForItem`. */
export function itemOf(
  { now }: Pick<Scope, 'now'>,
  id: string,
  subscription: string,
  wanted: WantedItem,
  period: Period,
): Stripe.SubscriptionItem {
  const { held, price, quantity } = wanted
  return {
    id,
    object: 'subscription_item',
    billing_thresholds: wanted.thresholds,
    created: held?.created ?? now,
    current_period_end: period.end,
    current_period_start: period.start,
    current_trial: held?.current_trial ?? null,
    discounts: held?.discounts ?? [],
    metadata: wanted.metadata,
    plan: planOf(price),
    price,
    ...(isMetered(price) ? {} : { quantity: quantity ?? 1 }),
    subscription,
    tax_rates: wanted.taxRates,
  }
}

/** What keeping an item brings about: its price is stored if it was described here, its discounts are redeemed. */
export function storeItem(
  scope: Scope,
  item: Stripe.SubscriptionItem,
  asked: WantedItem['discounts'],
  { customer, customerAccount, currency }: Payer & { readonly currency: string },
  param: string,
): Stripe.SubscriptionItem {
  const { account } = scope
  if (!prices(account).get(item.price.id)) {
    prices(account).insert(item.price)
    scope.emit('price.created', item.price)
  }
  if (asked === undefined) return item
  const target = { customer, customerAccount, currency, subscriptionItem: item.id }
  return { ...item, discounts: redeemDiscounts(scope, asked, target, param).map(({ id }) => id) }
}
