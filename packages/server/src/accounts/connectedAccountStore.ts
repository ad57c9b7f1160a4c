import { randomUUID } from 'node:crypto'
import { and, asc, eq, lte, ne, sql } from 'drizzle-orm'
import type { Database } from '../database/Database.js'
import { connectedAccounts as table } from '../database/schema.js'
import type { AccountOrder } from './AccountOrder.js'
import type { ConnectedAccountRow, LiveAccountRow } from './ConnectedAccountRow.js'

/** Longer than the slowest call with all its retries: while it runs, nobody else asks. */
const leaseMs = 90_000

/** The table of relations. Every write is one statement; Stripe is never called inside one. */
export function connectedAccountStore({ queries }: Database) {
  const beingMade = (id: string) => and(eq(table.id, id), eq(table.status, 'making'))
  const closedOf = (tenant: string) => and(eq(table.tenant, tenant), eq(table.status, 'closed'))
  const lease = (now: number) => ({
    attempts: sql`${table.attempts} + 1`,
    leasedUntil: new Date(now + leaseMs),
    nextAttemptAt: new Date(now + leaseMs),
  })
  const liveOf = queries
    .select()
    .from(table)
    .where(and(eq(table.tenant, sql.placeholder('tenant')), eq(table.status, 'live')))
    .prepare('connect_kit_account_of_tenant')
  const liveAs = queries
    .select()
    .from(table)
    .where(and(eq(table.account, sql.placeholder('account')), eq(table.status, 'live')))
    .prepare('connect_kit_account_by_id')

  return {
    async findLive(tenant: string): Promise<LiveAccountRow | undefined> {
      return live((await liveOf.execute({ tenant }))[0])
    },

    async findAccount(account: string): Promise<LiveAccountRow | undefined> {
      return live((await liveAs.execute({ account }))[0])
    },

    /** Also one that is still being made, but none that was closed. */
    async find(tenant: string): Promise<ConnectedAccountRow | undefined> {
      const [row] = await queries
        .select()
        .from(table)
        .where(and(eq(table.tenant, tenant), ne(table.status, 'closed')))
      return row
    },

    /** The account of a tenant that has no other one since it was closed. */
    async findClosed(tenant: string): Promise<string | null> {
      const [row] = await queries.select().from(table).where(closedOf(tenant))
      return row?.account ?? null
    },

    /** Undefined when the tenant has a row already. The row is leased to the caller, for the first attempt. */
    async add(
      order: { tenant: string; country: string; order: AccountOrder },
      now: number,
    ): Promise<ConnectedAccountRow | undefined> {
      const until = new Date(now + leaseMs)
      await queries.delete(table).where(closedOf(order.tenant))
      const [row] = await queries
        .insert(table)
        .values({
          ...order,
          id: randomUUID(),
          generation: order.order.generation,
          origin: 'created',
          status: 'making',
          attempts: 1,
          createdAt: new Date(now),
          leasedUntil: until,
          nextAttemptAt: until,
        })
        .onConflictDoNothing()
        .returning()
      return row
    },

    /** An account that was there before. False: the tenant has another one, or the account another tenant. */
    async join(tenant: string, account: string, now: number): Promise<boolean> {
      const at = new Date(now)
      await queries.delete(table).where(closedOf(tenant))
      const values = { tenant, account, generation: 'v1', origin: 'oauth', status: 'live' } as const
      const added = await queries
        .insert(table)
        .values({ ...values, id: randomUUID(), createdAt: at, leasedUntil: at, nextAttemptAt: at })
        .onConflictDoNothing()
        .returning({ id: table.id })
      return added.length > 0
    },

    /** Leases a row for another attempt, unless one is under way or its account is known. */
    async claim(id: string, now: number): Promise<ConnectedAccountRow | undefined> {
      const [row] = await queries
        .update(table)
        .set(lease(now))
        .where(and(beingMade(id), lte(table.leasedUntil, new Date(now))))
        .returning()
      return row
    },

    /** Leases the row that has waited longest for its next attempt; never one that another process is leasing. */
    async claimDue(now: number): Promise<ConnectedAccountRow | undefined> {
      const due = queries
        .select({ id: table.id })
        .from(table)
        .where(and(eq(table.status, 'making'), lte(table.nextAttemptAt, new Date(now))))
        .orderBy(asc(table.nextAttemptAt))
        .limit(1)
        .for('update', { skipLocked: true })
      const [row] = await queries.update(table).set(lease(now)).where(sql`${table.id} in (${due})`).returning()
      return row
    },

    async giveBack(id: string, nextAttemptAt: number, now: number): Promise<void> {
      await queries
        .update(table)
        .set({ leasedUntil: new Date(now), nextAttemptAt: new Date(nextAttemptAt) })
        .where(beingMade(id))
    },

    async settle(id: string, account: string): Promise<void> {
      await queries.update(table).set({ account, status: 'live', order: null }).where(beingMade(id))
    },

    /** Nothing was made: the tenant may order anew. */
    async free(id: string): Promise<void> {
      await queries.delete(table).where(beingMade(id))
    },

    async countMaking(): Promise<number> {
      return queries.$count(table, eq(table.status, 'making'))
    },
  }
}

function live(row: ConnectedAccountRow | undefined): LiveAccountRow | undefined {
  return row && row.account !== null ? { ...row, account: row.account } : undefined
}
