import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { toConnectKitError } from '../api/ConnectKitError.js'
import type { ApiClient } from '../api/createApiClient.js'
import { sessionQuery } from '../api/queries/session.js'
import type { SessionState } from './ConnectKitContext.js'

/** Who is calling. A session that was refused is over, whatever was known before; one that could not be asked for is not. */
export function useSession(api: ApiClient, queryClient: QueryClient): SessionState {
  const { data, error, refetch } = useQuery(sessionQuery(api), queryClient)
  return useMemo(() => {
    const failure = error && toConnectKitError(error)
    if (data && failure?.type !== 'authentication_error') return { status: 'ready', session: data }
    if (failure) return { status: 'error', error: failure, retry: () => void refetch() }
    return { status: 'pending' }
  }, [data, error, refetch])
}
