import type { AccountStatus } from '@connect-kit/contract'
import { useQuery } from '@tanstack/react-query'
import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { accountStatusQuery } from '../../api/queries/accountStatus.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { loadFailure } from '../loadFailure.js'

/** The status as far as it is known: pending, failed with a way to ask again, or there. @public */
export type AccountStatusState =
  | { status: 'pending' }
  | { status: 'error'; error: ConnectKitError; retry: () => void }
  | { status: 'ready'; account: AccountStatus; isRefreshing: boolean }

/** Where the connected account stands. `AccountStatus` and `RequirementsList` are this hook plus a view. @public */
export function useAccountStatus(): AccountStatusState {
  const kit = useConnectKit()
  const query = useQuery(accountStatusQuery(kit.api), kit.queryClient)
  if (query.data) return { status: 'ready', account: query.data, isRefreshing: query.isFetching }
  const error = loadFailure(query)
  return error ? { status: 'error', error, retry: () => void query.refetch() } : { status: 'pending' }
}
