import type Stripe from 'stripe'
import type { Context } from './context.js'
import { invalidRequest } from './errors.js'
import type { ListParams } from './list.js'

/** A page of a handful of objects that are at hand in the order in which they are listed: tax codes, the lines of something. */
export function shortListOf<T extends { id: string }>(
  ctx: Context<ListParams>,
  items: readonly T[],
  url = ctx.url,
): Stripe.ApiList<T> {
  const { limit = 10, starting_after: after, ending_before: before } = ctx.params
  const cursor = after ?? before
  const at = cursor === undefined ? -1 : items.findIndex(({ id }) => id === cursor)
  if (cursor !== undefined && at < 0) {
    throw invalidRequest(`No such object: '${cursor}'`, {
      code: 'resource_missing',
      param: after === undefined ? 'ending_before' : 'starting_after',
    })
  }
  const backwards = after === undefined && before !== undefined
  const start = backwards ? Math.max(0, at - limit) : at + 1
  const end = backwards ? at : start + limit
  return {
    object: 'list',
    data: items.slice(start, end),
    has_more: backwards ? start > 0 : end < items.length,
    url,
  }
}
