import { useEffect, useRef } from 'react'
import type { ConnectKitError } from '../api/ConnectKitError.js'
import { lacksAccount } from '../noAccount/lacksAccount.js'
import { useConnectKit } from '../provider/useConnectKit.js'

/** Tells the provider and the component's own listener of an error that people now see. Once. */
export function useReportError(
  error: ConnectKitError | undefined,
  onLoadError?: (failure: { error: ConnectKitError }) => void,
): void {
  const { onError } = useConnectKit()
  const latest = useRef({ onError, onLoadError })
  useEffect(() => {
    latest.current = { onError, onLoadError }
  })
  useEffect(() => {
    if (!error || lacksAccount(error)) return
    latest.current.onError(error)
    latest.current.onLoadError?.({ error })
  }, [error])
}
