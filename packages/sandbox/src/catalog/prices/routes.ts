import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { type Route, route } from '../../core/route.js'
import { prices } from '../objects.js'
import { createPrice } from './createPrice.js'
import { updatePrice } from './updatePrice.js'

export const priceRoutes: Route[] = [
  route('POST', '/v1/prices', 'PriceCreateParams', (ctx) => createPrice(ctx, ctx.params)),

  route('GET', '/v1/prices', 'PriceListParams', (ctx) => {
    const { active, currency, lookup_keys: keys, product, recurring, type } = ctx.params
    if (keys && keys.length > 10) {
      throw invalidRequest('You can look up at most 10 lookup keys at a time.', { param: 'lookup_keys' })
    }
    return listOf(ctx, prices(ctx.account), {
      where: { active, currency, product, type, ...recurring },
      ...(keys ? { among: new Set(keys.flatMap((key) => idsWith(ctx.account, key))) } : {}),
    })
  }),

  route('GET', '/v1/prices/{price}', 'PriceRetrieveParams', (ctx) => stored(ctx.account, ctx.path.price)),

  route('POST', '/v1/prices/{price}', 'PriceUpdateParams', (ctx) =>
    updatePrice(ctx, stored(ctx.account, ctx.path.price), ctx.params),
  ),
]

function stored(account: AccountState, id = ''): Stripe.Price {
  const price = prices(account).get(id)
  if (!price) throw missing('price', id)
  return price
}

const idsWith = (account: AccountState, lookup_key: string): string[] =>
  prices(account)
    .list({ where: { lookup_key } })
    ?.data.map(({ id }) => id) ?? []
