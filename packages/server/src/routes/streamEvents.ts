import { createSession } from 'better-sse'
import { RouteError } from '../errors/RouteError.js'
import { stream } from '../router/handle.js'

/** More open pages than a person has; a script that forgets to close its streams meets it. */
const mostStreamsPerSubject = 20

/** The longest delay a timer takes; the browser then reconnects. */
const longestTimerMs = 2 ** 31 - 1

export const streamEvents = stream('streamEvents', async ({ account, caller, live, now, request, response }) => {
  if (live.streamsOf(account.id, caller.subject) >= mostStreamsPerSubject)
    throw new RouteError('rate_limit_error', { code: 'too_many_streams', headers: { 'Retry-After': '10' } })
  await live.ready
  const session = await createSession(request, response, {
    keepAlive: 15_000,
    retry: 2_000,
    trustClientEventId: false,
    // no-transform and X-Accel-Buffering: a proxy that compresses or buffers would hold the events back.
    headers: { 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' },
  })
  const unsubscribe = live.subscribe({
    account: account.id,
    subject: caller.subject,
    push: (event) => {
      if (session.isConnected) session.push(event)
    },
    end: () => {
      response.end()
    },
  })
  const lifetime = caller.expires_at === undefined ? longestTimerMs : caller.expires_at * 1_000 - now()
  const expiry = setTimeout(() => response.end(), Math.min(Math.max(lifetime, 0), longestTimerMs))
  expiry.unref()
  response.once('close', () => {
    clearTimeout(expiry)
    unsubscribe()
  })
})
