import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ApiClient } from '../api/createApiClient.js'
import type { ConnectKit } from './ConnectKitContext.js'

/**
 * Nothing of one account is left for the next: when the caller's account changes or the caller signs out, what was fetched
 * is dropped and Stripe's session in this browser ends. When a caller who had none (null) gets an account, what was refused
 * for that is asked for again.
 */
export function useAccountChange(
  account: string | null | undefined,
  api: ApiClient,
  queryClient: QueryClient,
  embedded: ConnectKit['embedded'],
): void {
  const last = useRef(account)
  useEffect(() => {
    if (last.current && last.current !== account) {
      const isSession = (key: readonly unknown[]) => key[api.scope.length] === 'session'
      void queryClient.resetQueries({ queryKey: api.scope, predicate: ({ queryKey }) => !isSession(queryKey) })
    }
    if (last.current === null && account) {
      void queryClient.invalidateQueries({ queryKey: [...api.scope] }, { cancelRefetch: false })
    }
    last.current = account
  }, [account, api, queryClient])

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the account that ends it
  useEffect(
    () => () => {
      embedded.current?.close()
      embedded.current = undefined
    },
    [account, embedded],
  )
}
