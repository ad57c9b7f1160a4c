import type Stripe from 'stripe'
import { resolveDiscounts } from '../../catalog/discounts.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import type { Scope } from '../../money/scope.js'
import { intervalOfPrice, sameInterval } from '../cycle/intervals.js'
import { isMetered } from './planOf.js'
import { priceOf } from './priceOf.js'
import { taxRatesOf } from './taxRatesOf.js'

/** An item as a subscription is to have it, checked. */
export interface WantedItem {
  /** The item that it is now; undefined when it is new. */
  readonly held: Stripe.SubscriptionItem | undefined
  readonly price: Stripe.Price
  /** Undefined where usage is counted. */
  readonly quantity: number | undefined
  readonly metadata: Stripe.Metadata
  readonly taxRates: Stripe.TaxRate[]
  readonly thresholds: Stripe.SubscriptionItem.BillingThresholds | null
  /** What it asks for; undefined leaves what it has. */
  readonly discounts: Stripe.Emptyable<Stripe.SubscriptionUpdateParams.Item.Discount[]> | undefined
}

const most = 20

interface Rules {
  readonly held: readonly Stripe.SubscriptionItem[]
  readonly currency: string | undefined
  readonly classic: boolean
  /** `items`, or nothing for an item of its own. */
  readonly param?: string
  readonly customer?: string | null
  /** Whether prices that were archived since they were agreed may be named. */
  readonly archived?: boolean
}

/** What `items` makes of the items that are there. Those that it does not name stay as they are. */
export function wantedItems(
  scope: Scope,
  asked: readonly Stripe.SubscriptionUpdateParams.Item[],
  { held, currency, classic, param = 'items', customer = null, archived = false }: Rules,
): WantedItem[] {
  const wanted = new Map<string, WantedItem>(held.map((item) => [item.id, unchanged(item)]))
  const added: WantedItem[] = []
  for (const [index, entry] of asked.entries()) {
    const at = asked.length === 1 && param === '' ? '' : `${param}[${index}]`
    const item = entry.id === undefined ? undefined : held.find(({ id }) => id === entry.id)
    if (entry.id !== undefined && !item) throw missing('subscription item', entry.id, `${at}[id]`)
    if (entry.deleted) {
      if (!item) throw invalidRequest('Only an item with an `id` can be deleted.', { param: `${at}[deleted]` })
      wanted.delete(item.id)
      continue
    }
    const next = wantedItem(scope, entry, item, { currency, archived, param: at })
    resolveDiscounts(scope, entry.discounts, { customer, currency }, `${at}[discounts]`)
    if (item) wanted.set(item.id, next)
    else added.push(next)
  }
  const items = [...wanted.values(), ...added]
  requireFitting(items, classic, param)
  return items
}

const unchanged = (item: Stripe.SubscriptionItem): WantedItem => ({
  held: item,
  price: item.price,
  quantity: item.quantity,
  metadata: item.metadata,
  taxRates: item.tax_rates ?? [],
  thresholds: item.billing_thresholds,
  discounts: undefined,
})

function wantedItem(
  scope: Scope,
  entry: Stripe.SubscriptionUpdateParams.Item,
  held: Stripe.SubscriptionItem | undefined,
  { currency, archived, param }: { currency: string | undefined; archived: boolean; param: string },
): WantedItem {
  // The price that an item has already is not bought anew.
  const kept = held && (entry.price ?? entry.plan) === held.price.id ? held.price : undefined
  const named = kept ?? priceOf(scope, entry, { param, type: 'recurring', currency, archived })
  const price = named ?? held?.price
  if (!price) {
    throw invalidRequest(`Missing required param: ${param}[price].`, {
      code: 'parameter_missing',
      param: `${param}[price]`,
    })
  }
  return {
    held,
    price,
    quantity: quantityOf(entry.quantity, price, held, `${param}[quantity]`),
    metadata: mergeMetadata(held?.metadata ?? {}, entry.metadata),
    taxRates:
      entry.tax_rates === undefined
        ? (held?.tax_rates ?? [])
        : taxRatesOf(scope, entry.tax_rates, `${param}[tax_rates]`),
    thresholds:
      entry.billing_thresholds === undefined
        ? (held?.billing_thresholds ?? null)
        : entry.billing_thresholds
          ? { usage_gte: entry.billing_thresholds.usage_gte }
          : null,
    discounts: entry.discounts,
  }
}

function quantityOf(
  asked: number | undefined,
  price: Stripe.Price,
  held: Stripe.SubscriptionItem | undefined,
  param: string,
): number | undefined {
  if (isMetered(price)) {
    if (asked === undefined) return undefined
    throw invalidRequest('You cannot set the quantity for metered plans. Instead, usage is recorded with a meter.', {
      param,
    })
  }
  if (asked !== undefined && asked < 0) {
    throw invalidRequest('This value must be greater than or equal to 0.', {
      code: 'parameter_invalid_integer',
      param,
    })
  }
  return asked ?? held?.quantity ?? 1
}

/** What one subscription can hold together. */
function requireFitting(items: readonly WantedItem[], classic: boolean, param: string): void {
  const [first] = items
  if (!first) {
    throw invalidRequest('A subscription must have at least one active plan.', { param })
  }
  if (items.length > most) {
    throw invalidRequest(`Subscriptions may have at most ${most} items.`, { code: 'subscription_items_limit', param })
  }
  const seen = new Set<string>()
  for (const [index, { price, held }] of items.entries()) {
    if (seen.has(price.id) && !held) {
      throw invalidRequest(`Cannot add multiple subscription items with the same plan: ${price.id}`, {
        param: `${param}[${index}][price]`,
      })
    }
    seen.add(price.id)
    if (classic && !sameInterval(intervalOfPrice(price), intervalOfPrice(first.price))) {
      throw invalidRequest(
        'Currency and interval fields must match across all plans on this subscription. Found mismatch in interval field.',
        { param: `${param}[${index}][price]` },
      )
    }
  }
}
