import type { Balance } from '@connect-kit/contract'
import { useQuery } from '@tanstack/react-query'
import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { balanceQuery } from '../../api/queries/balance.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { loadFailure } from '../loadFailure.js'

/** The balance as far as it is known: pending, failed with a way to ask again, or there. @public */
export type BalanceState =
  | { status: 'pending' }
  | { status: 'error'; error: ConnectKitError; retry: () => void }
  | { status: 'ready'; balance: Balance; isRefreshing: boolean }

/** What the connected account has, in every currency. `BalanceSummary` is this hook plus a view. @public */
export function useBalance(): BalanceState {
  const kit = useConnectKit()
  const query = useQuery(balanceQuery(kit.api), kit.queryClient)
  if (query.data) return { status: 'ready', balance: query.data, isRefreshing: query.isFetching }
  const error = loadFailure(query)
  return error ? { status: 'error', error, retry: () => void query.refetch() } : { status: 'pending' }
}
