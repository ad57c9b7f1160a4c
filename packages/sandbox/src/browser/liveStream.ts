import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Sandbox } from '../core/sandbox.js'
import { eventsOf } from '../core/storedEvent.js'
import type { BrowserSession, BrowserSessions } from './browserSessions.js'

const pollEvery = 200
const pingEvery = 15_000

/**
 * Says `change` whenever an event is written in the session's account or the clock is turned, for as long as the session
 * is good, beginning with what has happened after `since`. What changed is not said: a component reads again what it shows.
 */
export function liveStream(c: Context, sandbox: Sandbox, sessions: BrowserSessions, session: BrowserSession): Response {
  const { closed } = sandbox
  return streamSSE(c, async (stream) => {
    let seen = c.req.query('since') || positionIn(sandbox, session)
    let quiet = 0
    while (!stream.aborted && !closed.aborted && sessions.find(session.token)) {
      const position = positionIn(sandbox, session)
      if (position !== seen) await stream.writeSSE({ event: 'change', data: position })
      else if (quiet >= pingEvery) await stream.write(': ping\n\n')
      quiet = position !== seen || quiet >= pingEvery ? 0 : quiet + pollEvery
      seen = position
      await stream.sleep(pollEvery)
    }
  })
}

/** Another one when something has happened: the newest event of the account, and how far the clock is from real time. */
export function positionIn(sandbox: Sandbox, session: BrowserSession): string {
  const platform = sandbox.platform(session.platformKey)
  const account = platform.accounts.get(session.account)
  const newest = account ? eventsOf(account)[Symbol.iterator]().next() : undefined
  const event = newest && !newest.done ? newest.value.id : 'none'
  const now = sandbox.clock.now()
  return `${event}:${sandbox.clock.frozen ? now : now - Math.floor(Date.now() / 1000)}`
}
