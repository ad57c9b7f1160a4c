import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import type { Database } from './Database.js'
import { listenOnPostgres } from './listenOnPostgres.js'
import { checkMigrations, migrations } from './migrations.js'

/** Any number nobody else uses: held while migrating, so that instances starting together take turns. */
const migrationLock = 7_091_742_336

/** Opens a pool on a Postgres server and brings the tables up to date. */
export async function openPostgres(url: string, onIdleError: (error: Error) => void): Promise<Database> {
  const connection = { connectionString: url, application_name: 'connect-kit', connectionTimeoutMillis: 10_000 }
  const pool = new pg.Pool({ ...connection, max: 10 })
  // A server that restarts drops idle connections. Without a listener that would end the process.
  pool.on('error', onIdleError)
  try {
    await migrateAlone(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  const queries = drizzle(pool, { casing: 'snake_case' })
  let closing: Promise<void> | undefined
  return {
    engine: 'postgres',
    queries,
    listen: (channel, onMessage, onLost) => listenOnPostgres(connection, channel, onMessage, onLost),
    check: () => checkMigrations(queries),
    close: () => {
      closing ??= pool.end()
      return closing
    },
  }
}

async function migrateAlone(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    try {
      await migrate(drizzle(client), migrations)
    } finally {
      await client.query('select pg_advisory_unlock($1)', [migrationLock])
    }
  } finally {
    client.release()
  }
}
