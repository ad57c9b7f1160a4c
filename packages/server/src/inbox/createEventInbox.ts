import { and, asc, eq, isNull, lt, lte, sql } from 'drizzle-orm'
import type { Database, Queries } from '../database/Database.js'
import { inboxEvents as table } from '../database/schema.js'
import { describeError } from '../errors/describeError.js'
import type { Logger } from '../Logger.js'
import type { EventSource, InboxEvent } from './event.js'

export type InboxRow = typeof table.$inferSelect

/**
 * What an event does. It runs inside the transaction that marks the event as processed: written through `queries`, its
 * effect happens once, whatever is killed. It must not call Stripe or anything else that takes time.
 */
export type EventEffect = (queries: Queries, event: InboxRow) => Promise<void>

interface EventInboxOptions {
  database: Database
  effect: EventEffect
  logger: Logger
  /** Milliseconds since 1970. */
  now: () => number
}

/** The waits between ten attempts add up to about eight hours. */
const maxAttempts = 10

/** Longer than the three days for which Stripe delivers an event again: until then its id must be remembered. */
const retentionMs = 30 * 86_400_000

/** Events of Stripe: stored before they are acknowledged, each once, then worked off by whichever process is free. */
export function createEventInbox({ database, effect, logger, now }: EventInboxOptions) {
  const { queries } = database
  const insert = queries
    .insert(table)
    .values({
      id: sql.placeholder('id'),
      source: sql.placeholder('source'),
      account: sql.placeholder('account'),
      type: sql.placeholder('type'),
      objectId: sql.placeholder('objectId'),
      payload: sql.placeholder('payload'),
      receivedAt: sql.placeholder('now'),
      nextAttemptAt: sql.placeholder('now'),
    })
    .onConflictDoNothing()
    .returning({ id: table.id })
    .prepare('connect_kit_accept_event')

  async function fail({ id, type, attempts }: InboxRow, error: unknown): Promise<void> {
    const tried = attempts + 1
    const dead = tried >= maxAttempts
    const described = describeError(error)
    const lastError = String(described.message ?? described.type).slice(0, 500)
    logger[dead ? 'error' : 'warn'](
      { event: id, type, attempts: tried, error: described },
      dead
        ? 'An event was given up and kept in the inbox.'
        : 'An event could not be processed and will be tried again.',
    )
    await queries
      .update(table)
      .set({
        attempts: tried,
        lastError,
        nextAttemptAt: new Date(now() + Math.min(60_000 * 2 ** (tried - 1), 4 * 3_600_000)),
        ...(dead && { deadAt: new Date(now()) }),
      })
      .where(and(eq(table.id, id), isNull(table.processedAt)))
  }

  return {
    /** Resolves when the event is stored. False: it was stored before. */
    async accept(source: EventSource, { id, type, account, objectId }: InboxEvent, payload: string): Promise<boolean> {
      const stored = await insert.execute({
        id,
        source,
        account,
        type,
        objectId,
        payload,
        now: new Date(now()),
      })
      return stored.length > 0
    },

    /** Processes the event that has waited longest; never one that another process holds. Returns how many that were. */
    async processNext(): Promise<number> {
      const taken: { row?: InboxRow } = {}
      try {
        await queries.transaction(async (transaction: Queries) => {
          const [row] = await transaction
            .select()
            .from(table)
            .where(and(isNull(table.processedAt), isNull(table.deadAt), lte(table.nextAttemptAt, new Date(now()))))
            .orderBy(asc(table.nextAttemptAt), asc(table.id))
            .limit(1)
            .for('update', { skipLocked: true })
          if (!row) return
          taken.row = row
          await effect(transaction, row)
          await transaction
            .update(table)
            .set({ processedAt: new Date(now()) })
            .where(eq(table.id, row.id))
        })
      } catch (error) {
        if (!taken.row) throw error
        await fail(taken.row, error)
      }
      return taken.row ? 1 : 0
    },

    /** Forgets what was received long ago, dead events included. Returns how many. */
    async sweep(): Promise<number> {
      const gone = await queries
        .delete(table)
        .where(lt(table.receivedAt, new Date(now() - retentionMs)))
        .returning({ id: table.id })
      return gone.length
    },

    async countWaiting(): Promise<number> {
      return queries.$count(table, and(isNull(table.processedAt), isNull(table.deadAt)))
    },

    async countDead(): Promise<number> {
      return queries.$count(table, sql`${table.deadAt} is not null`)
    },
  }
}
