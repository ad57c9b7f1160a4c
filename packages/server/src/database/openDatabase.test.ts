import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { is, sql } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onEveryDatabase } from '../testing/databases.js'
import { openDatabase } from './openDatabase.js'
import { openPostgres } from './openPostgres.js'
import * as schema from './schema.js'

describe('a database in a directory', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'connect-kit-data-'))
  })
  afterEach(() => {
    rmSync(directory, { recursive: true, force: true })
    rmSync(`${directory}.lock`, { force: true })
  })

  it('keeps what was stored, and is locked while it is open', async () => {
    const first = await openDatabase({ directory })
    await first.queries.insert(schema.inboxEvents).values({
      id: 'evt_1',
      source: 'connect',
      type: 'payout.paid',
      payload: '{}',
      receivedAt: new Date(),
      nextAttemptAt: new Date(),
    })
    await expect(openDatabase({ directory })).rejects.toThrow('set DATABASE_URL to share a Postgres server')
    await first.close()
    await first.close()

    const second = await openDatabase({ directory })
    expect(await second.queries.$count(schema.inboxEvents)).toBe(1)
    await second.close()
  })
})

it('refuses an address where nothing listens', async () => {
  await expect(openPostgres('postgres://127.0.0.1:1/none', () => {})).rejects.toThrow('ECONNREFUSED')
})

onEveryDatabase('migrations', (test) => {
  it('make the tables that the code expects', async () => {
    const { rows } = (await test.database.queries.execute(
      sql`select table_name, column_name, is_nullable from information_schema.columns
          where table_schema = 'connect_kit' and table_name <> 'migrations'`,
    )) as unknown as { rows: { table_name: string; column_name: string; is_nullable: string }[] }
    const made = rows.map((row) => `${row.table_name}.${row.column_name} ${row.is_nullable === 'NO' ? 'not null' : ''}`)
    const expected = Object.values(schema).flatMap((table) =>
      is(table, PgTable)
        ? getTableConfig(table).columns.map(
            ({ name, notNull }) => `${getTableConfig(table).name}.${toSnakeCase(name)} ${notNull ? 'not null' : ''}`,
          )
        : [],
    )
    expect(made.sort()).toEqual(expected.sort())
  })

  it('run once, however many processes start', async () => {
    const others = await Promise.all([test.connectAgain(), test.connectAgain(), test.connectAgain()])
    await Promise.all(others.map((other) => other.check()))
    if (test.engine === 'postgres') await Promise.all(others.map((other) => other.close()))
    await test.database.check()
  })

  it('are missed by the readiness check when one has not run', async () => {
    const undone = sql`delete from connect_kit.migrations
      where created_at = (select max(created_at) from connect_kit.migrations) returning *`
    const [row] = (
      (await test.database.queries.execute(undone)) as unknown as { rows: { hash: string; created_at: number }[] }
    ).rows
    await expect(test.database.check()).rejects.toThrow('The database has 1 of 2 migrations.')
    await test.database.queries.execute(
      sql`insert into connect_kit.migrations (hash, created_at) values (${row?.hash}, ${row?.created_at})`,
    )
  })
})

onEveryDatabase('notifications', (test) => {
  it('reach every listener of the channel, also in another process, once the transaction commits', async () => {
    const other = await test.connectAgain()
    const channel = `test_${randomUUID().slice(0, 8)}`
    const heard: string[] = []
    const stops = await Promise.all(
      [test.database, other].map((database) =>
        database.listen(
          channel,
          (payload) => heard.push(payload),
          () => {},
        ),
      ),
    )
    await test.database.queries.transaction(async (transaction) => {
      await transaction.execute(sql`select pg_notify(${channel}, 'kept')`)
    })
    await test.database.queries
      .transaction(async (transaction) => {
        await transaction.execute(sql`select pg_notify(${channel}, 'lost')`)
        throw new Error('rolled back')
      })
      .catch(() => {})
    await test.database.queries.execute(sql`select pg_notify(${channel}, 'last')`)
    await expect.poll(() => heard.filter((payload) => payload === 'last').length).toBe(2)
    expect(heard.sort()).toEqual(['kept', 'kept', 'last', 'last'])
    await Promise.all(stops.map((stop) => stop()))
    if (test.engine === 'postgres') await other.close()
  })

  it('come back after the connection broke, and say that some may be missing', async (context) => {
    if (test.engine === 'pglite') return context.skip()
    const channel = `test_${randomUUID().slice(0, 8)}`
    const heard: string[] = []
    let lost = 0
    const stop = await test.database.listen(
      channel,
      (payload) => heard.push(payload),
      () => lost++,
    )
    await test.database.queries.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where query ilike ${`listen%${channel}%`}`,
    )
    await expect.poll(() => lost).toBe(1)
    await test.database.queries.execute(sql`select pg_notify(${channel}, 'again')`)
    await expect.poll(() => heard).toEqual(['again'])
    await stop()
  })
})

const toSnakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
