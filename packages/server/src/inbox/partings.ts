import { createHash } from 'node:crypto'
import { and, eq, gte, sql } from 'drizzle-orm'
import type { Queries } from '../database/Database.js'
import { inboxEvents as table } from '../database/schema.js'

/** A row among the events, so that it is forgotten when they are. The digest tells an account again and names none. */
const rowOf = (account: string) => `parting_${createHash('sha256').update(account).digest('hex')}`

/** Stripe may still deliver what happened before: whoever meets it then knows that it must not be kept. */
export async function rememberParting(queries: Queries, account: string, parted: Date): Promise<void> {
  const moments = { receivedAt: parted, nextAttemptAt: parted, processedAt: parted }
  await queries
    .insert(table)
    .values({ id: rowOf(account), source: 'connect', type: 'parting', payload: '', ...moments })
    .onConflictDoUpdate({
      target: table.id,
      set: { receivedAt: sql`greatest(${table.receivedAt}, excluded.received_at)` },
    })
}

/** Whether the account parted from the platform at this moment or later. */
export async function hasPartedSince(queries: Queries, account: string, moment: Date): Promise<boolean> {
  const found = await queries
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.id, rowOf(account)), gte(table.receivedAt, moment)))
  return found.length > 0
}
