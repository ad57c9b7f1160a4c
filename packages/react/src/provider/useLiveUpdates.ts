import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { canRetry } from '../api/ConnectKitError.js'
import type { ApiClient } from '../api/createApiClient.js'

/**
 * Follows what changes in the account. The code for it arrives after the page is up, and shares
 * none with it: bundlers would make a third file of that.
 */
export function useLiveUpdates(isOn: boolean, api: ApiClient, queryClient: QueryClient): void {
  useEffect(() => {
    if (!isOn) return
    let stop: (() => void) | undefined
    let isOver = false
    import('../api/followLiveUpdates.js').then(
      ({ followLiveUpdates }) => {
        if (!isOver) stop = followLiveUpdates(api, queryClient, canRetry)
      },
      // Without the code the page is as fresh as its last focus.
      () => {},
    )
    return () => {
      isOver = true
      stop?.()
    }
  }, [isOn, api, queryClient])
}
