import type { Payout } from '@connect-kit/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ConnectKitError, toConnectKitError } from '../../api/ConnectKitError.js'
import { type PayoutFilter, payoutsQuery } from '../../api/queries/payouts.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { loadFailure } from '../loadFailure.js'

/** The payouts as far as they are known: pending, failed with a way to ask again, or the pages loaded so far. @public */
export type PayoutListState =
  | { status: 'pending' }
  | { status: 'error'; error: ConnectKitError; retry: () => void }
  | {
      status: 'ready'
      payouts: Payout[]
      /** Being asked for again; what is shown may be a moment old. */
      isRefreshing: boolean
      /** Left out where there are no more. */
      loadMore: (() => void) | undefined
      isLoadingMore: boolean
      /** Why the last `loadMore` brought nothing; calling it again tries again. */
      loadMoreError: ConnectKitError | undefined
    }

/** Payouts of the connected account, newest first. `PayoutList` is this hook plus a view. @public */
export function usePayoutList(filter: PayoutFilter = {}): PayoutListState {
  const { api, queryClient } = useConnectKit()
  // Passed by hand: a QueryClientProvider of ours would hide the host's client from the host's own hooks.
  const query = useInfiniteQuery(payoutsQuery(api, filter), queryClient)
  if (!query.data) {
    const error = loadFailure(query)
    return error ? { status: 'error', error, retry: () => void query.refetch() } : { status: 'pending' }
  }
  return {
    status: 'ready',
    payouts: query.data.pages.flatMap((page) => page.data),
    isRefreshing: query.isFetching && !query.isFetchingNextPage,
    loadMore: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    isLoadingMore: query.isFetchingNextPage,
    loadMoreError: query.isFetchNextPageError ? toConnectKitError(query.error) : undefined,
  }
}
