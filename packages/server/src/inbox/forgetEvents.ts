import { eq, inArray, sql } from 'drizzle-orm'
import type { Queries } from '../database/Database.js'
import { inboxEvents as table } from '../database/schema.js'

/**
 * Deletes what the events of an account said. Only their ids stay, for as long as Stripe may deliver them again. `passBy`:
 * events that a worker holds at this moment are left to it, so that nobody waits for anybody.
 */
export async function forgetEvents(queries: Queries, account: string, { passBy = false } = {}): Promise<void> {
  const own = queries.select({ id: table.id }).from(table).where(eq(table.account, account))
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
    .where(inArray(table.id, passBy ? own.for('update', { skipLocked: true }) : own))
}
