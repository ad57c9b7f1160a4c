import type { PayoutDetails } from '@connect-kit/contract'
import { useQuery } from '@tanstack/react-query'
import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { payoutQuery } from '../../api/queries/payouts.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { loadFailure } from '../loadFailure.js'

/** One payout as far as it is known: pending, failed with a way to ask again, or there. @public */
export type PayoutDetailsState =
  | { status: 'pending' }
  | { status: 'error'; error: ConnectKitError; retry: () => void }
  | { status: 'ready'; payout: PayoutDetails; isRefreshing: boolean }

/** One payout and what it is made of. `PayoutDetails` is this hook plus a view. @public */
export function usePayoutDetails(id: string): PayoutDetailsState {
  const { api, queryClient } = useConnectKit()
  const query = useQuery(payoutQuery(api, id), queryClient)
  if (query.data) return { status: 'ready', payout: query.data, isRefreshing: query.isFetching }
  const error = loadFailure(query)
  return error ? { status: 'error', error, retry: () => void query.refetch() } : { status: 'pending' }
}
