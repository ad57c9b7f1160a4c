import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type ConnectKitError, toConnectKitError } from '../api/ConnectKitError.js'

/** Tells the host of every query of the kit that failed for good. */
export function useErrorReports(
  queryClient: QueryClient,
  scope: string,
  onError: (error: ConnectKitError) => void,
): void {
  useEffect(
    () =>
      queryClient.getQueryCache().subscribe((event) => {
        const [ours, its] = event.query.queryKey
        if (event.type === 'updated' && event.action.type === 'error' && ours === 'connect-kit' && its === scope) {
          onError(toConnectKitError(event.action.error))
        }
      }),
    [queryClient, scope, onError],
  )
}
