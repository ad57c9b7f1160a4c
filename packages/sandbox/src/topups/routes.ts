import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { inRange, listOf } from '../core/list.js'
import { mergeMetadata } from '../core/metadata.js'
import { type Route, route } from '../core/route.js'
import { createTopup } from './createTopup.js'
import { topups } from './objects.js'

export const topupRoutes: Route[] = [
  route('POST', '/v1/topups', 'TopupCreateParams', (ctx) => createTopup(ctx, ctx.params)),

  route('GET', '/v1/topups', 'TopupListParams', (ctx) => {
    const { amount, status } = ctx.params
    return listOf(ctx, topups(ctx.account), {
      where: { status },
      matches: (topup) => inRange(topup.amount, amount),
    })
  }),

  route('GET', '/v1/topups/{topup}', 'TopupRetrieveParams', ({ account, path }) => found(account, path.topup)),

  route('POST', '/v1/topups/{topup}', 'TopupUpdateParams', ({ account, params, path }) => {
    const topup = found(account, path.topup)
    return topups(account).update(topup.id, {
      metadata: mergeMetadata(topup.metadata, params.metadata),
      ...(params.description === undefined ? {} : { description: params.description || null }),
    })
  }),

  route('POST', '/v1/topups/{topup}/cancel', 'TopupCancelParams', (ctx) => {
    const topup = found(ctx.account, ctx.path.topup)
    if (topup.status !== 'pending') {
      throw invalidRequest(`Only pending top-ups can be canceled. This top-up has a status of ${topup.status}.`)
    }
    const canceled = topups(ctx.account).update(topup.id, { status: 'canceled' })
    ctx.emit('topup.canceled', canceled, { previous: topup })
    return canceled
  }),
]

function found(account: AccountState, id = ''): Stripe.Topup {
  const topup = topups(account).get(id)
  if (!topup) throw missing('topup', id)
  return topup
}
