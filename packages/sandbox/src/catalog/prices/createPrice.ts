import type Stripe from 'stripe'
import { invalidRequest, missing } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import type { Scope } from '../../money/scope.js'
import { priceDetails, prices, products } from '../objects.js'
import { insertProduct } from '../products/insertProduct.js'
import { amountsFrom, currencyOptionsFrom } from './amountsFrom.js'
import { claimLookupKey } from './lookupKeys.js'
import { recurringFrom } from './recurringFrom.js'

export function createPrice(scope: Scope, params: Stripe.PriceCreateParams): Stripe.Price {
  const { product, product_data: productData } = params
  if (product && productData) {
    throw invalidRequest('You may only specify one of these parameters: product, product_data.', { param: 'product' })
  }
  if (!product && !productData) {
    throw invalidRequest('Missing required param: product.', { code: 'parameter_missing', param: 'product' })
  }
  if (product && !products(scope.account).get(product)) throw missing('product', product, 'product')
  const built = buildPrice(params)
  const key = params.lookup_key || null
  if (key !== null) claimLookupKey(scope, { key, transfer: params.transfer_lookup_key ?? false })
  const owner = productData ? insertProduct(scope, productData, 'product_data') : undefined
  if (owner) scope.emit('product.created', owner)
  const price = insertPrice(scope, built, { product: owner?.id ?? product ?? '', lookupKey: key })
  scope.emit('price.created', price)
  return price
}

type Built = Omit<Stripe.Price, 'id' | 'object' | 'created' | 'product' | 'lookup_key' | 'livemode'>
type BuildParams = Omit<Stripe.PriceCreateParams, 'product' | 'product_data' | 'lookup_key'>

interface BuiltPrice {
  shown: Built
  tiers: Stripe.Price.Tier[] | null
  currencyOptions: Record<string, Stripe.Price.CurrencyOptions>
}

/** Everything about a price except who it is: all that can be wrong is refused here, before anything is kept. */
export function buildPrice(params: BuildParams): BuiltPrice {
  const tiered = params.billing_scheme === 'tiered'
  const { transform_quantity: transform, tiers_mode: mode } = params
  if (tiered && mode === undefined) {
    throw invalidRequest('Missing required param: tiers_mode.', { code: 'parameter_missing', param: 'tiers_mode' })
  }
  if (!tiered && mode !== undefined) {
    throw invalidRequest('`tiers_mode` can only be used when `billing_scheme=tiered`.', { param: 'tiers_mode' })
  }
  if (tiered && transform) {
    throw invalidRequest('`transform_quantity` cannot be used when `billing_scheme=tiered`.', {
      param: 'transform_quantity',
    })
  }
  if (transform && transform.divide_by < 1) {
    throw invalidRequest('Invalid positive integer', {
      code: 'parameter_invalid_integer',
      param: 'transform_quantity[divide_by]',
    })
  }
  if (params.custom_unit_amount && params.recurring) {
    throw invalidRequest('`custom_unit_amount` cannot be used with `recurring`.', { param: 'custom_unit_amount' })
  }
  const { tiers, ...amounts } = amountsFrom(params, { tiered, within: '' })
  return {
    shown: {
      active: params.active ?? true,
      billing_scheme: tiered ? 'tiered' : 'per_unit',
      currency: params.currency,
      metadata: mergeMetadata({}, params.metadata),
      nickname: params.nickname || null,
      recurring: params.recurring ? recurringFrom(params.recurring) : null,
      tiers_mode: mode ?? null,
      transform_quantity: transform || null,
      type: params.recurring ? 'recurring' : 'one_time',
      ...amounts,
    },
    tiers: tiered ? tiers : null,
    currencyOptions: currencyOptionsFrom(params.currency_options, { currency: params.currency, tiered }),
  }
}

/** Keeps a price that was built. */
export function insertPrice(
  { account, now, sandbox }: Scope,
  { shown, tiers, currencyOptions }: BuiltPrice,
  { product, lookupKey = null }: { product: string; lookupKey?: string | null },
): Stripe.Price {
  const id = sandbox.ids.next('price')
  priceDetails(account).insert({ id, created: now, tiers, currencyOptions })
  return prices(account).insert({
    id,
    object: 'price',
    created: now,
    livemode: false,
    lookup_key: lookupKey,
    product,
    ...shown,
  })
}
