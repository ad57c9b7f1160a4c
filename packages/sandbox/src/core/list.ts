import type Stripe from 'stripe'
import type { Collection, Storable } from './collection.js'
import type { Context } from './context.js'
import { invalidRequest } from './errors.js'
import type { Where } from './indexes.js'

export interface ListParams {
  limit?: number
  starting_after?: string
  ending_before?: string
  created?: Stripe.RangeQueryParam | number
}

interface Filter<T> {
  /** Nothing but the objects with these ids. */
  among?: ReadonlySet<string> | undefined
  /** Members and declared indexes, as the parameters name them: `{ customer: ctx.params.customer }`. */
  where?: Where
  /** For what no index can tell. */
  matches?: (object: T) => boolean
}

/**
 * A page of a collection in Stripe's envelope, newest first; `created` filters are applied when the parameters have them.
 * `listOf(ctx, refunds(ctx.account), { where: { charge: ctx.params.charge } })`
 */
export function listOf<T extends Storable>(
  ctx: Context<ListParams>,
  collection: Collection<T>,
  filter: Filter<T> | ((object: T) => boolean) = {},
): Stripe.ApiList<T> {
  const { limit, starting_after: startingAfter, ending_before: endingBefore, created } = ctx.params
  const { among, where, matches } = typeof filter === 'function' ? { matches: filter } : filter
  const page = collection.list({ limit, startingAfter, endingBefore, created, among, where, matches })
  if (!page) {
    const [param, id] =
      startingAfter === undefined ? ['ending_before', endingBefore] : ['starting_after', startingAfter]
    throw invalidRequest(`No such object: '${id}'`, { code: 'resource_missing', param })
  }
  return { object: 'list', data: page.data, has_more: page.has_more, url: ctx.url }
}

/** Whether a moment satisfies a `created`, `arrival_date` or similar filter. */
export function inRange(moment: number, range: Stripe.RangeQueryParam | number | undefined): boolean {
  if (range === undefined) return true
  if (typeof range === 'number') return moment === range
  return (
    (range.gt === undefined || moment > range.gt) &&
    (range.gte === undefined || moment >= range.gte) &&
    (range.lt === undefined || moment < range.lt) &&
    (range.lte === undefined || moment <= range.lte)
  )
}
