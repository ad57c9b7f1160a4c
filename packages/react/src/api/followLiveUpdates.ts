import type { LiveEvent } from '@connect-kit/contract'
import type { QueryClient } from '@tanstack/react-query'
import { changedBy } from './changedBy.js'
import type { ApiClient } from './createApiClient.js'
import { readEventStream } from './readEventStream.js'

const firstPause = 1_000
const longestPause = 30_000

/** Events come in bursts: a payout that is paid is five of them. */
const burst = 100

/**
 * Asks anew for whatever the backend says has changed, for as long as somebody can see it. Returns what stops it.
 * A lost connection is taken up again, later each time; what happened in between is asked for as a whole.
 */
export function followLiveUpdates(
  api: ApiClient,
  queryClient: QueryClient,
  canRetry: (error: unknown) => boolean,
): () => void {
  let connection: AbortController | undefined
  let pause = firstPause
  let timer: ReturnType<typeof setTimeout> | undefined
  let mayHaveMissed = false

  const refresh = (name?: string) =>
    void queryClient.invalidateQueries({ queryKey: name ? [...api.scope, name] : [...api.scope] })

  const changed = new Set<string>()
  let flush: ReturnType<typeof setTimeout> | undefined
  function refreshSoon(names: readonly string[]) {
    for (const name of names) changed.add(name)
    if (changed.size > 0)
      flush ??= setTimeout(() => {
        flush = undefined
        for (const name of changed) refresh(name)
        changed.clear()
      }, burst)
  }

  async function listen({ signal }: AbortController) {
    const response = await api.open('streamEvents', {}, signal)
    pause = firstPause
    if (mayHaveMissed) refresh()
    mayHaveMissed = true
    if (!response.body) return
    for await (const data of readEventStream(response.body)) {
      const event: LiveEvent = JSON.parse(data)
      refreshSoon(changedBy(event.type))
    }
  }

  function disconnect() {
    clearTimeout(timer)
    connection?.abort()
    connection = undefined
  }

  async function connect() {
    const current = new AbortController()
    connection = current
    const again = await listen(current).then(() => true, canRetry)
    if (connection !== current || !again) return
    // Not all at once: a restarted backend would meet every browser in the same second.
    timer = setTimeout(connect, pause * (0.5 + Math.random()))
    pause = Math.min(pause * 2, longestPause)
  }

  function attend() {
    const isWanted = navigator.onLine && document.visibilityState === 'visible'
    if (!isWanted) disconnect()
    else if (!connection) void connect()
  }

  const stopping = new AbortController()
  const { signal } = stopping
  addEventListener('online', attend, { signal })
  addEventListener('offline', attend, { signal })
  document.addEventListener('visibilitychange', attend, { signal })
  attend()
  return () => {
    stopping.abort()
    clearTimeout(flush)
    disconnect()
  }
}
