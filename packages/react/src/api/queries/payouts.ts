import type { RouteRequest } from '@connect-kit/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ApiClient } from '../createApiClient.js'

/** What to list: page size and status. @public */
export type PayoutFilter = Omit<RouteRequest<'listPayouts'>, 'starting_after'>

/** Payouts, newest first, page by page. */
export const payoutsQuery = (api: ApiClient, filter: PayoutFilter) =>
  infiniteQueryOptions({
    queryKey: [...api.scope, 'payouts', filter],
    queryFn: ({ pageParam, signal }) => api.call('listPayouts', { ...filter, starting_after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.has_more ? page.data.at(-1)?.id : undefined),
  })

/** One payout and what it is made of. */
export const payoutQuery = (api: ApiClient, payout: string) =>
  queryOptions({
    queryKey: [...api.scope, 'payout', payout],
    queryFn: ({ signal }) => api.call('getPayout', { payout }, signal),
  })
