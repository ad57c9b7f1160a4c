import type { AccountStatus } from '@connect-kit/contract'
import { useQuery } from '@tanstack/react-query'
import { ConnectKitError } from '../../api/ConnectKitError.js'
import { accountStatusQuery } from '../../api/queries/accountStatus.js'
import { sessionQuery } from '../../api/queries/session.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { loadFailure } from '../loadFailure.js'

/** The status as far as it is known: pending, failed with a way to ask again, or there. @public */
export type AccountStatusState =
  | { status: 'pending' }
  | { status: 'error'; error: ConnectKitError; retry: () => void }
  | { status: 'ready'; account: AccountStatus; isRefreshing: boolean }

/** As the backend would say it; it is not asked. */
const noAccount = /* @__PURE__ */ new ConnectKitError('permission_error', 'There is no connected account yet.', {
  code: 'account_required',
})

/**
 * Where the connected account stands. `AccountStatus` and `RequirementsList` are this hook plus a view. Somebody who has no
 * account yet gets the error `account_required`, and nothing is asked.
 * @public
 */
export function useAccountStatus(): AccountStatusState {
  const { api, queryClient, session } = useConnectKit()
  const known = session.status === 'ready' ? session.session.account : undefined
  const caller = useQuery(sessionQuery(api), queryClient)
  const query = useQuery({ ...accountStatusQuery(api), enabled: Boolean(known) }, queryClient)
  if (session.status === 'error') return { status: 'error', error: session.error, retry: session.retry }
  if (known === null) return { status: 'error', error: noAccount, retry: () => {} }
  if (known && query.data) return { status: 'ready', account: query.data, isRefreshing: query.isFetching }
  const asked = known ? query : caller
  const error = loadFailure(asked)
  return error ? { status: 'error', error, retry: () => void asked.refetch() } : { status: 'pending' }
}
