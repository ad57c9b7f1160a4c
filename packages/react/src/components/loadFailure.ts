import type { FetchStatus } from '@tanstack/react-query'
import { ConnectKitError, toConnectKitError } from '../api/ConnectKitError.js'

const offline = /* @__PURE__ */ new ConnectKitError('api_connection_error', 'The browser is offline.')

/** Why there is nothing to show: what was answered, or that the browser is offline and has not asked yet. */
export function loadFailure(query: { error: unknown; fetchStatus: FetchStatus }): ConnectKitError | undefined {
  if (query.error) return toConnectKitError(query.error)
  return query.fetchStatus === 'paused' ? offline : undefined
}
