import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { idOf } from '../money/objects.js'
import { priceDetails, prices, products } from './objects.js'

interface PriceRules {
  /** The parameter that names the price: `items[0][price]`. */
  param?: string
  /** What everything beside it is charged in. */
  currency?: string | undefined
  type?: 'one_time' | 'recurring'
}

/** A price of this account that can still be bought. */
export function requirePrice(
  account: AccountState,
  id: string,
  { param = 'price', currency, type }: PriceRules = {},
): Stripe.Price {
  const price = prices(account).get(id)
  if (!price) throw missing('price', id, param)
  if (!price.active) {
    throw invalidRequest('The price specified is inactive. This field only accepts active prices.', { param })
  }
  if (products(account).get(idOf(price.product))?.active === false) {
    throw invalidRequest(`Price \`${id}\` is not available to be purchased because its product is not active.`, {
      param,
    })
  }
  if (type !== undefined && price.type !== type) {
    throw invalidRequest(
      `The price specified is set to \`type=${price.type}\` but this field only accepts prices with \`type=${type}\`.`,
      { param },
    )
  }
  if (currency !== undefined && !soldIn(account, price, currency)) {
    throw invalidRequest(
      `The price specified only supports \`${currenciesOf(account, price).join('`, `')}\`. This doesn't match the expected currency: \`${currency}\`.`,
      { param },
    )
  }
  return price
}

/** The currencies that a price has an amount in, its own first. */
function currenciesOf(account: AccountState, price: Stripe.Price): string[] {
  const others = Object.keys(priceDetails(account).get(price.id)?.currencyOptions ?? {})
  return [price.currency, ...others.filter((currency) => currency !== price.currency)]
}

export function soldIn(account: AccountState, price: Stripe.Price, currency: string): boolean {
  return currenciesOf(account, price).includes(currency)
}
