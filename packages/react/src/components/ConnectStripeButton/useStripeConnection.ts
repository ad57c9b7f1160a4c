import type { AccountStatus } from '@connect-kit/contract'
import { useQuery } from '@tanstack/react-query'
import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { accountStatusQuery } from '../../api/queries/accountStatus.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { isOpenForBusiness } from '../AccountStatus/isOpenForBusiness.js'
import { loadFailure } from '../loadFailure.js'

/**
 * Whether the seller has connected Stripe: `none`, `in_progress` (an account that cannot take payments or be paid out yet, or no
 * longer), or `connected`. @public
 */
export type StripeConnectionState =
  | { status: 'pending' }
  | { status: 'error'; error: ConnectKitError; retry: () => void }
  | { status: 'ready'; connection: 'none' }
  | { status: 'ready'; connection: 'in_progress' | 'connected'; name: string; account: AccountStatus }

/** Whether the seller has connected Stripe, and as whom. `ConnectStripeButton` is this hook plus a view. @public */
export function useStripeConnection(): StripeConnectionState {
  const { api, queryClient, session } = useConnectKit()
  const known = session.status === 'ready' ? session.session.account : undefined
  const query = useQuery({ ...accountStatusQuery(api), enabled: Boolean(known) }, queryClient)
  if (session.status === 'error') return { status: 'error', error: session.error, retry: session.retry }
  if (known === null) return { status: 'ready', connection: 'none' }
  if (known && query.data) {
    const connection = isOpenForBusiness(query.data) ? 'connected' : 'in_progress'
    return { status: 'ready', connection, name: known.display_name ?? known.id, account: query.data }
  }
  const error = known && loadFailure(query)
  return error ? { status: 'error', error, retry: () => void query.refetch() } : { status: 'pending' }
}
