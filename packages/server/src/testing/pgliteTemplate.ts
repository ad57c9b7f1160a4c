import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { TestProject } from 'vitest/node'
import { migrations } from '../database/migrations.js'

declare module 'vitest' {
  interface ProvidedContext {
    pgliteTemplate: string
  }
}

/** A migrated database as a file, made once for each set of migrations: opening a copy takes a sixth of the time. */
export default async function setup({ provide }: TestProject): Promise<void> {
  // Another set of migrations, or another version of PGlite, is another template.
  const parts = ['drizzle/meta/_journal.json', 'package.json'].map((path) => new URL(`../../${path}`, import.meta.url))
  const key = createHash('sha256')
    .update(parts.map((part) => readFileSync(part, 'utf8')).join())
    .digest('hex')
    .slice(0, 16)
  const directory = join(tmpdir(), 'connect-kit-tests')
  const file = join(directory, `pglite-${key}.tar`)
  if (!existsSync(file)) {
    mkdirSync(directory, { recursive: true })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, await dump())
    renameSync(draft, file)
  }
  provide('pgliteTemplate', file)
}

async function dump(): Promise<Uint8Array> {
  const client = await PGlite.create()
  await migrate(drizzle(client), migrations)
  const file = await client.dumpDataDir('none')
  await client.close()
  return new Uint8Array(await file.arrayBuffer())
}
