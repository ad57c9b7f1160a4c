import { and, eq } from 'drizzle-orm'
import type { Queries } from '../database/Database.js'
import { connectedAccounts as table } from '../database/schema.js'

/** Stripe's event of an account of version 2 that nothing can be done with any more. */
export const closed = 'v2.core.account.closed'

/**
 * Nobody acts for the account from now on. The relation is kept, so that its people can be told what became of it, until they
 * begin another one.
 */
export async function closeAccount(queries: Queries, account: string): Promise<void> {
  await queries
    .update(table)
    .set({ status: 'closed' })
    .where(and(eq(table.account, account), eq(table.status, 'live')))
}
