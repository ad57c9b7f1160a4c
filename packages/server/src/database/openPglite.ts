import { mkdirSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Database } from './Database.js'
import { lockDirectory } from './directoryLock.js'
import { checkMigrations, migrations } from './migrations.js'

/** Opens Postgres inside this process, in a directory or (without one) in memory. `template` is a dump to start from. */
export async function openPglite(directory: string | undefined, template?: Blob): Promise<Database> {
  if (directory !== undefined) mkdirSync(directory, { recursive: true })
  const unlock = directory === undefined ? () => {} : lockDirectory(directory)
  let client: PGlite | undefined
  try {
    client = await PGlite.create({
      ...(directory && { dataDir: directory }),
      ...(template && { loadDataDir: template }),
    })
    return await migrated(client, unlock)
  } catch (error) {
    await client?.close()
    unlock()
    throw error
  }
}

async function migrated(client: PGlite, unlock: () => void): Promise<Database> {
  const queries = drizzle(client, { casing: 'snake_case' })
  await migrate(queries, migrations)
  let closing: Promise<void> | undefined
  return {
    engine: 'pglite',
    queries,
    // Notifications come from this very process: none can be lost.
    listen: async (channel, onMessage) => {
      const stop = await client.listen(channel, onMessage)
      return () => (client.closed ? Promise.resolve() : stop())
    },
    check: () => checkMigrations(queries),
    close: () => {
      closing ??= client.close().finally(unlock)
      return closing
    },
  }
}
