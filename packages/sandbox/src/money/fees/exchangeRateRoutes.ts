import type Stripe from 'stripe'
import { missing } from '../../core/errors.js'
import { type Route, route } from '../../core/route.js'
import type { ExchangeRates } from './exchangeRates.js'
import { ratesOf } from './settlementCurrency.js'

/** The table that conversions use, published as Stripe publishes its own. */
export const exchangeRateRoutes: Route[] = [
  route('GET', '/v1/exchange_rates', 'ExchangeRateListParams', (ctx): Stripe.ApiList<Stripe.ExchangeRate> => {
    const { limit = 10, starting_after: after, ending_before: before } = ctx.params
    const rates = ratesOf(ctx.sandbox)
    const cursor = after ?? before
    const at = cursor === undefined ? -1 : rates.currencies.indexOf(cursor)
    if (cursor !== undefined && at < 0) {
      throw missing('exchange rate', cursor, after === undefined ? 'ending_before' : 'starting_after')
    }
    const backwards = after === undefined && before !== undefined
    const start = backwards ? Math.max(0, at - limit) : at + 1
    const end = backwards ? at : start + limit
    return {
      object: 'list',
      data: rates.currencies.slice(start, end).map((currency) => ratesFrom(currency, rates)),
      has_more: backwards ? start > 0 : end < rates.currencies.length,
      url: ctx.url,
    }
  }),

  route('GET', '/v1/exchange_rates/{currency}', 'ExchangeRateRetrieveParams', (ctx) => {
    const currency = (ctx.path.currency ?? '').toLowerCase()
    const rates = ratesOf(ctx.sandbox)
    if (!rates.currencies.includes(currency)) throw missing('exchange rate', currency)
    return ratesFrom(currency, rates)
  }),
]

const ratesFrom = (currency: string, { currencies, rate }: ExchangeRates): Stripe.ExchangeRate => ({
  id: currency,
  object: 'exchange_rate',
  rates: Object.fromEntries(currencies.map((other) => [other, rate(currency, other) ?? 1])),
})
