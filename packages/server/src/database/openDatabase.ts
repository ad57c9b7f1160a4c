import type { Database } from './Database.js'
import { openPglite } from './openPglite.js'
import { openPostgres } from './openPostgres.js'

/** Where the database is. @public */
export interface OpenDatabaseOptions {
  /** `postgres://…`. Wins over `directory`. */
  url?: string | undefined
  /** Where the database inside this process keeps its files. Without it and without `url` everything is gone at the end. */
  directory?: string | undefined
  /** Told when an idle connection breaks; the next query opens a new one. */
  onIdleError?: (error: Error) => void
}

/**
 * Opens the database and brings its tables up to date. They live in a schema of their own, `connect_kit`, so a Postgres
 * database can be shared with the host.
 * @public
 */
export function openDatabase({ url, directory, onIdleError = () => {} }: OpenDatabaseOptions = {}): Promise<Database> {
  return url ? openPostgres(url, onIdleError) : openPglite(directory)
}
