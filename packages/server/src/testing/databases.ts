import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest'
import type { Database } from '../database/Database.js'
import { openPglite } from '../database/openPglite.js'
import { openPostgres } from '../database/openPostgres.js'

const server = process.env.TEST_DATABASE_URL
if (process.env.REQUIRE_POSTGRES === '1' && !server)
  throw new Error('REQUIRE_POSTGRES=1 is set without TEST_DATABASE_URL: the suite would not run on Postgres.')

const engines = server ? (['pglite', 'postgres'] as const) : (['pglite'] as const)

/** A database for one file of tests, and a second way into it where the engine has one. */
export interface TestDatabase {
  readonly database: Database
  readonly engine: (typeof engines)[number]
  /** Another process's view of the same database. On PGlite there is only one. */
  connectAgain(): Promise<Database>
}

/** Runs the suite on PGlite and, where `TEST_DATABASE_URL` names a server, on Postgres. Every test starts with empty tables. */
export function onEveryDatabase(suite: string, define: (test: TestDatabase) => void): void {
  describe.each(engines)(`${suite} (%s)`, (engine) => {
    let opened: { database: Database; url?: string; drop: () => Promise<void> } | undefined
    const current = () => {
      if (!opened) throw new Error('The database is opened before the first test, not while tests are defined.')
      return opened
    }
    beforeAll(async () => {
      opened = engine === 'pglite' ? await freshPglite() : await freshPostgres(server ?? '')
    })
    beforeEach(async () => {
      await current().database.queries.execute(
        sql`truncate connect_kit.money_operations, connect_kit.inbox_events, connect_kit.connected_accounts, connect_kit.oauth_states`,
      )
    })
    afterAll(() => opened?.drop())

    define({
      engine,
      get database() {
        return current().database
      },
      connectAgain: async () => {
        const { database, url } = current()
        return url === undefined ? database : openPostgres(url, () => {})
      },
    })
  })
}

/** A migrated, empty database to start from: the global setup has made it. */
export const pgliteTemplate = (): Blob => new Blob([readFileSync(inject('pgliteTemplate'))])

async function freshPglite() {
  const database = await openPglite(undefined, pgliteTemplate())
  return { database, drop: () => database.close() }
}

async function freshPostgres(url: string) {
  const name = `connect_kit_test_${randomBytes(6).toString('hex')}`
  await administer(url, `create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  const database = await openPostgres(own.href, () => {})
  const drop = async () => {
    await database.close()
    await administer(url, `drop database ${name} with (force)`)
  }
  return { database, url: own.href, drop }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
