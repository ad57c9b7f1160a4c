import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/**
 * Listens on a connection of its own and opens a new one when it breaks. What was sent in between is gone: `onLost` says so.
 * Resolves after the first try, also a failed one: a database that is away at this moment comes back.
 */
export async function listenOnPostgres(
  connection: pg.ClientConfig,
  channel: string,
  onMessage: (payload: string) => void,
  onLost: () => void,
): Promise<() => Promise<void>> {
  const stopped = new AbortController()
  let client: pg.Client | undefined
  try {
    client = await connect()
  } catch {
    void reconnect()
  }

  async function connect(): Promise<pg.Client> {
    const next = new pg.Client({ ...connection, keepAlive: true })
    next.on('notification', (message) => onMessage(message.payload ?? ''))
    next.on('error', () => {}) // 'end' follows and does the work
    try {
      await next.connect()
      await next.query(`listen ${pg.escapeIdentifier(channel)}`)
    } catch (error) {
      await next.end().catch(() => {})
      throw error
    }
    next.once('end', () => void reconnect())
    return next
  }

  async function reconnect(): Promise<void> {
    for (let delay = 100; !stopped.signal.aborted; delay = Math.min(delay * 2, 10_000)) {
      try {
        const next = await connect()
        if (stopped.signal.aborted) return await next.end()
        client = next
        return onLost()
      } catch {
        await wait(delay, undefined, { signal: stopped.signal, ref: false }).catch(() => {})
      }
    }
  }

  return async () => {
    stopped.abort()
    await client?.end().catch(() => {})
  }
}
