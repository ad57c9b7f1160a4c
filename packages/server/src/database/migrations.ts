import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { type MigrationConfig, readMigrationFiles } from 'drizzle-orm/migrator'
import type { Queries } from './Database.js'

/** Kept in our own schema: a host that uses drizzle has its own list of migrations. */
export const migrations: MigrationConfig = {
  migrationsFolder: fileURLToPath(new URL('../../drizzle', import.meta.url)),
  migrationsSchema: 'connect_kit',
  migrationsTable: 'migrations',
}

const wanted = readMigrationFiles(migrations).length

/** Rejects unless every migration of this version has run. */
export async function checkMigrations(queries: Queries): Promise<void> {
  const [row] = await queries.select({ applied: sql<string | number>`count(*)` }).from(sql`connect_kit.migrations`)
  const applied = Number(row?.applied)
  if (applied < wanted) throw new Error(`The database has ${applied} of ${wanted} migrations.`)
}
