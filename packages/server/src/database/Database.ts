import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** Where queries go: the connection pool, or the transaction under way. */
export type Queries = PgDatabase<PgQueryResultHKT>

/**
 * The opened and migrated database. Both engines behave the same; `postgres` can be shared by any number of processes,
 * `pglite` belongs to the one that opened it.
 * @public
 */
export interface Database {
  readonly engine: 'pglite' | 'postgres'
  /** @internal */
  readonly queries: Queries
  /**
   * Calls `onMessage` for every `NOTIFY` on the channel, and `onLost` when messages may have been missed.
   * @internal
   */
  listen(channel: string, onMessage: (payload: string) => void, onLost: () => void): Promise<() => Promise<void>>
  /** Rejects unless the database answers and has every migration. */
  check(): Promise<void>
  /** After the router is closed. */
  close(): Promise<void>
}
