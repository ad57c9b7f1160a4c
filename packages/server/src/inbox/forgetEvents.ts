import { inArray, type SQL, sql } from 'drizzle-orm'
import type { Queries } from '../database/Database.js'
import { inboxEvents as table } from '../database/schema.js'

/**
 * Deletes what events said. Only their ids stay, for as long as Stripe may deliver them again. `passBy`: events that a worker
 * holds at this moment are left to it, so that nobody waits for anybody.
 */
export async function forgetEvents(queries: Queries, which: SQL, { passBy = false } = {}): Promise<void> {
  const chosen = queries.select({ id: table.id }).from(table).where(which)
  await queries
    .update(table)
    .set({
      account: null,
      objectId: null,
      payload: '',
      lastError: null,
      deadAt: null,
      processedAt: sql`coalesce(${table.processedAt}, ${table.receivedAt})`,
    })
    .where(inArray(table.id, passBy ? chosen.for('update', { skipLocked: true }) : chosen))
}
