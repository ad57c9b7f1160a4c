import { and, asc, desc, eq, lte, sql } from 'drizzle-orm'
import type { Database, Queries } from '../database/Database.js'
import { moneyOperations as table } from '../database/schema.js'
import { publishLiveUpdate } from '../live/publishLiveUpdate.js'
import type { Outcome } from './askStripe.js'
import type { MoneyOperationRow } from './MoneyOperationRow.js'

export type NewMoneyOperation = Pick<
  MoneyOperationRow,
  'account' | 'id' | 'kind' | 'parameters' | 'parametersHash' | 'amount' | 'currency' | 'subject'
>

/** Longer than the slowest call with all its retries: while it runs, nobody else asks. */
const leaseMs = 90_000

/** The table of orders. Every write is one statement or one short transaction; Stripe is never called inside one. */
export function moneyOperationStore({ queries }: Database) {
  const isOne = (account: string, id: string) => and(eq(table.account, account), eq(table.id, id))
  const lease = (now: number) => ({
    attempts: sql`${table.attempts} + 1`,
    leasedUntil: new Date(now + leaseMs),
    nextAttemptAt: new Date(now + leaseMs),
  })

  async function find(account: string, id: string): Promise<MoneyOperationRow | undefined> {
    const [row] = await queries.select().from(table).where(isOne(account, id))
    return row
  }

  return {
    find,

    /** Undefined when the id is taken. The row is leased to the caller, for the first attempt. */
    async add(operation: NewMoneyOperation, now: number): Promise<MoneyOperationRow | undefined> {
      const until = new Date(now + leaseMs)
      const [row] = await queries
        .insert(table)
        .values({ ...operation, attempts: 1, createdAt: new Date(now), leasedUntil: until, nextAttemptAt: until })
        .onConflictDoNothing()
        .returning()
      return row
    },

    async listUnknown(account: string, limit: number): Promise<MoneyOperationRow[]> {
      return queries
        .select()
        .from(table)
        .where(and(eq(table.account, account), eq(table.status, 'unknown')))
        .orderBy(desc(table.createdAt), desc(table.id))
        .limit(limit)
    },

    /** Leases one operation for another attempt, unless one is under way or its outcome is known. */
    async claim(account: string, id: string, now: number): Promise<MoneyOperationRow | undefined> {
      const [row] = await queries
        .update(table)
        .set(lease(now))
        .where(and(isOne(account, id), eq(table.status, 'unknown'), lte(table.leasedUntil, new Date(now))))
        .returning()
      return row
    },

    /** Leases the operation that has waited longest for its next attempt; never one that another process is leasing. */
    async claimDue(now: number): Promise<MoneyOperationRow | undefined> {
      const due = queries
        .select({ account: table.account, id: table.id })
        .from(table)
        .where(and(eq(table.status, 'unknown'), lte(table.nextAttemptAt, new Date(now))))
        .orderBy(asc(table.nextAttemptAt))
        .limit(1)
        .for('update', { skipLocked: true })
      const [row] = await queries
        .update(table)
        .set(lease(now))
        .where(sql`(${table.account}, ${table.id}) in (${due})`)
        .returning()
      return row
    },

    async giveBack({ account, id }: MoneyOperationRow, nextAttemptAt: number, now: number): Promise<void> {
      await queries
        .update(table)
        .set({ leasedUntil: new Date(now), nextAttemptAt: new Date(nextAttemptAt) })
        .where(and(isOne(account, id), eq(table.status, 'unknown')))
    },

    /** The first known outcome stays. Its live update leaves with it, or not at all. */
    async settle(row: MoneyOperationRow, outcome: Exclude<Outcome, { status: 'unknown' }>, now: number) {
      const { account, id } = row
      return queries.transaction(async (transaction: Queries) => {
        const [settled] = await transaction
          .update(table)
          .set({ ...columnsOf(outcome), settledAt: new Date(now) })
          .where(and(isOne(account, id), eq(table.status, 'unknown')))
          .returning()
        if (settled) {
          const ids = settled.payout === null ? [id] : [id, settled.payout]
          await publishLiveUpdate(transaction, { account, type: 'money_operation.updated', ids })
        }
        return settled
      })
    },

    async countUnknown(): Promise<number> {
      return queries.$count(table, eq(table.status, 'unknown'))
    },
  }
}

function columnsOf(outcome: Exclude<Outcome, { status: 'unknown' }>) {
  if (outcome.status === 'succeeded') return { status: 'succeeded' as const, payout: outcome.payout.id }
  return { status: 'failed' as const, errorType: outcome.type, errorCode: outcome.code, errorParam: outcome.param }
}
