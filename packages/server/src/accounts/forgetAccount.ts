import { and, eq, lte } from 'drizzle-orm'
import type { Queries } from '../database/Database.js'
import { connectedAccounts, moneyOperations } from '../database/schema.js'
import { rememberParting } from '../inbox/partings.js'
import { publishLiveUpdate } from '../live/publishLiveUpdate.js'

/** Also what Stripe calls its event: open pages hear the same word from either side. */
export const deauthorized = 'account.application.deauthorized'

/**
 * Deletes the relation and the orders of an account that parted from the platform at `parted`. False where the account has
 * come back since: an old event may arrive late, and then nothing happens.
 */
export async function forgetAccount(queries: Queries, account: string, parted: Date): Promise<boolean> {
  const [relation] = await queries
    .select({ since: connectedAccounts.createdAt })
    .from(connectedAccounts)
    .where(eq(connectedAccounts.account, account))
    .for('update')
  if (relation && relation.since > parted) return false
  await queries.delete(connectedAccounts).where(eq(connectedAccounts.account, account))
  await queries
    .delete(moneyOperations)
    .where(and(eq(moneyOperations.account, account), lte(moneyOperations.createdAt, parted)))
  await rememberParting(queries, account, parted)
  await publishLiveUpdate(queries, { account, type: deauthorized, ids: [account] })
  return true
}
