import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { priceDetails, prices, products } from '../objects.js'
import { currencyOptionsFrom } from './amountsFrom.js'
import { claimLookupKey } from './lookupKeys.js'

/** What a price costs never changes: the parameters for that do not exist. */
export function updatePrice(scope: Scope, price: Stripe.Price, params: Stripe.PriceUpdateParams): Stripe.Price {
  const { account } = scope
  const { active, lookup_key: key, tax_behavior: behavior } = params
  const owner = products(account).get(idOf(price.product))
  if (active === false && owner?.default_price === price.id) {
    throw invalidRequest('This price cannot be archived because it is the default price of its product.', {
      param: 'active',
    })
  }
  if (behavior !== undefined && price.tax_behavior !== 'unspecified' && behavior !== price.tax_behavior) {
    throw invalidRequest(
      'The `tax_behavior` of a price cannot be changed once it is set to `inclusive` or `exclusive`.',
      { param: 'tax_behavior' },
    )
  }
  const options = changedOptions(scope, price, params.currency_options)
  if (key) claimLookupKey(scope, { key, by: price.id, transfer: params.transfer_lookup_key ?? false })
  if (options) priceDetails(account).update(price.id, { currencyOptions: options })
  const changed = prices(account).update(price.id, {
    metadata: mergeMetadata(price.metadata, params.metadata),
    ...(active === undefined ? {} : { active }),
    ...(key === undefined ? {} : { lookup_key: key || null }),
    ...(params.nickname === undefined ? {} : { nickname: params.nickname || null }),
    ...(behavior === undefined ? {} : { tax_behavior: behavior }),
  })
  scope.emit('price.updated', changed, { previous: price })
  return changed
}

function changedOptions(
  { account }: Scope,
  price: Stripe.Price,
  given: Stripe.PriceUpdateParams['currency_options'],
): Record<string, Stripe.Price.CurrencyOptions> | undefined {
  if (given === undefined) return undefined
  if (given === '' || given === null) return {}
  const tiered = price.billing_scheme === 'tiered'
  const stored = priceDetails(account).get(price.id)?.currencyOptions
  return { ...stored, ...currencyOptionsFrom(given, { currency: price.currency, tiered }) }
}
