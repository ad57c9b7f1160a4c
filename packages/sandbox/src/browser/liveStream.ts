import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Sandbox } from '../core/sandbox.js'
import { eventsOf } from '../core/storedEvent.js'
import type { BrowserSession, BrowserSessions } from './browserSessions.js'

const pollEvery = 200
const pingEvery = 15_000

/**
 * Says `change` whenever an event is written in the session's account or the clock is turned, for as long as the session
 * is good. What changed is not said: a component reads again what it shows.
 */
export function liveStream(c: Context, sandbox: Sandbox, sessions: BrowserSessions, session: BrowserSession): Response {
  const { closed } = sandbox
  return streamSSE(c, async (stream) => {
    let seen = stateOf(sandbox, session)
    let quiet = 0
    while (!stream.aborted && !closed.aborted && sessions.find(session.token)) {
      await stream.sleep(pollEvery)
      const state = stateOf(sandbox, session)
      quiet += pollEvery
      if (state !== seen) await stream.writeSSE({ event: 'change', data: '{}' })
      else if (quiet >= pingEvery) await stream.write(': ping\n\n')
      else continue
      seen = state
      quiet = 0
    }
  })
}

/** Differs when something has happened: the newest event of the account, and how far the clock is from real time. */
function stateOf(sandbox: Sandbox, session: BrowserSession): string {
  const platform = sandbox.platform(session.platformKey)
  const account = platform.accounts.get(session.account)
  const newest = account ? eventsOf(account)[Symbol.iterator]().next() : undefined
  const id = newest && !newest.done ? newest.value.id : ''
  const lead = sandbox.clock.now() - Math.floor(Date.now() / 1000)
  return `${id} ${sandbox.clock.frozen ? sandbox.clock.now() : lead}`
}
