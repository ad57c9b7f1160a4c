import { and, eq, lte, sql } from 'drizzle-orm'
import type { Queries } from '../database/Database.js'
import { connectedAccounts, inboxEvents, moneyOperations } from '../database/schema.js'
import { publishLiveUpdate } from '../live/publishLiveUpdate.js'

/** Also what Stripe calls its event: open pages hear the same word from either side. */
export const deauthorized = 'account.application.deauthorized'

/**
 * Deletes what is kept of an account that has parted from the platform at `parted`: its relation, its orders, what its
 * events said. Nothing happens where the account has come back since: an old event may arrive late. Of its events only the
 * ids stay, for as long as Stripe may deliver them again.
 */
export async function forgetAccount(queries: Queries, account: string, parted: Date): Promise<void> {
  const [relation] = await queries
    .select({ since: connectedAccounts.createdAt })
    .from(connectedAccounts)
    .where(eq(connectedAccounts.account, account))
    .for('update')
  if (relation && relation.since > parted) return
  await queries.delete(connectedAccounts).where(eq(connectedAccounts.account, account))
  await queries
    .delete(moneyOperations)
    .where(and(eq(moneyOperations.account, account), lte(moneyOperations.createdAt, parted)))
  await queries
    .update(inboxEvents)
    .set({
      account: null,
      objectId: null,
      payload: '',
      lastError: null,
      deadAt: null,
      processedAt: sql`coalesce(${inboxEvents.processedAt}, ${inboxEvents.receivedAt})`,
    })
    .where(eq(inboxEvents.account, account))
  await publishLiveUpdate(queries, { account, type: deauthorized, ids: [account] })
}
