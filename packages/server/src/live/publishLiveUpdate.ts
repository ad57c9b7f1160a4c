import { sql } from 'drizzle-orm'
import type { Queries } from '../database/Database.js'
import type { LiveUpdate } from './LiveUpdate.js'

export const liveChannel = 'connect_kit_live'

/** Reaches every process that listens, once the transaction of `queries` commits, and not at all if it does not. */
export async function publishLiveUpdate(queries: Queries, update: LiveUpdate): Promise<void> {
  await queries.execute(sql`select pg_notify(${liveChannel}, ${JSON.stringify(update)})`)
}
