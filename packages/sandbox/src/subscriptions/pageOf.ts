import type Stripe from 'stripe'
import type { Context } from '../core/context.js'
import { invalidRequest } from '../core/errors.js'
import type { ListParams } from '../core/list.js'

/** A page of a short list that is in order already: what an object holds keeps the order in which it shows it. */
export function pageOf<T extends { id: string }>(ctx: Context<ListParams>, all: readonly T[]): Stripe.ApiList<T> {
  const { limit = 10, starting_after: after, ending_before: before } = ctx.params
  const cursor = after ?? before
  const at = cursor === undefined ? -1 : all.findIndex(({ id }) => id === cursor)
  if (cursor !== undefined && at === -1) {
    throw invalidRequest(`No such object: '${cursor}'`, {
      code: 'resource_missing',
      param: after === undefined ? 'ending_before' : 'starting_after',
    })
  }
  const backwards = after === undefined && before !== undefined
  const rest = backwards ? all.slice(0, at) : all.slice(at + 1)
  return {
    object: 'list',
    data: backwards ? rest.slice(-limit) : rest.slice(0, limit),
    has_more: rest.length > limit,
    url: ctx.url,
  }
}
