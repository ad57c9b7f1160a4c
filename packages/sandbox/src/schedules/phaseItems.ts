import type Stripe from 'stripe'
import { prices } from '../catalog/objects.js'
import { badParameter, invalidRequest } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { isMetered } from '../subscriptions/items/planOf.js'
import { priceOf } from '../subscriptions/items/priceOf.js'
import { taxRatesOf } from '../subscriptions/items/taxRatesOf.js'
import { discountOf } from './phases.js'

interface ItemRules {
  readonly param: string
  readonly currency: string | undefined
}

/** What a phase sells. A price that is described is stored with it: the subscription will name it by its id. */
export function phaseItems(
  scope: Scope,
  asked: readonly Stripe.SubscriptionScheduleUpdateParams.Phase.Item[],
  { param, currency }: ItemRules,
): Stripe.SubscriptionSchedule.Phase.Item[] {
  if (asked.length === 0) {
    throw badParameter(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
  }
  return asked.map((item, index) => {
    const at = `${param}[${index}]`
    const price = phasePrice(scope, item, { param: at, type: 'recurring', currency })
    if (item.quantity !== undefined && isMetered(price)) {
      throw invalidRequest('You cannot set the quantity for metered plans.', { param: `${at}[quantity]` })
    }
    if (item.quantity !== undefined && item.quantity < 0) {
      throw invalidRequest('This value must be greater than or equal to 0.', {
        code: 'parameter_invalid_integer',
        param: `${at}[quantity]`,
      })
    }
    return {
      billing_thresholds: item.billing_thresholds ? { usage_gte: item.billing_thresholds.usage_gte } : null,
      discounts: (item.discounts || []).map(discountOf),
      metadata: mergeMetadata({}, item.metadata),
      plan: price.id,
      price: price.id,
      ...(isMetered(price) ? {} : { quantity: item.quantity ?? 1 }),
      tax_rates: taxRatesOf(scope, item.tax_rates, `${at}[tax_rates]`),
    }
  })
}

interface Priced {
  price?: string | Stripe.Price | Stripe.DeletedPrice
  price_data?:
    | Stripe.SubscriptionScheduleUpdateParams.Phase.Item.PriceData
    | Stripe.SubscriptionScheduleUpdateParams.Phase.AddInvoiceItem.PriceData
  plan?: string | Stripe.Plan | Stripe.DeletedPlan
}

export function phasePrice(
  scope: Scope,
  item: Priced,
  rules: { param: string; type: 'one_time' | 'recurring'; currency: string | undefined } = {
    param: 'items',
    type: 'recurring',
    currency: undefined,
  },
): Stripe.Price {
  const { account } = scope
  const named = idOf(item.price) ?? idOf(item.plan)
  const held = named === null ? undefined : prices(account).get(named)
  // What a schedule holds already may have been archived since.
  if (held && rules.param === 'items') return held
  const price = priceOf(
    scope,
    {
      ...(item.price === undefined ? {} : { price: idOf(item.price) }),
      ...(item.plan === undefined || item.price !== undefined ? {} : { plan: idOf(item.plan) }),
      ...(item.price_data ? { price_data: item.price_data } : {}),
    },
    rules,
  )
  if (!price) {
    throw invalidRequest(`Missing required param: ${rules.param}[price].`, {
      code: 'parameter_missing',
      param: `${rules.param}[price]`,
    })
  }
  if (!prices(account).get(price.id)) {
    prices(account).insert(price)
    scope.emit('price.created', price)
  }
  return price
}
