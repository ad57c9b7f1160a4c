import { createHash } from 'node:crypto'
import { and, eq, isNull, lt } from 'drizzle-orm'
import type { Database } from '../database/Database.js'
import { oauthStates as table } from '../database/schema.js'
import type { StateBinding } from './oauthState.js'

const hashOf = (nonce: string) => createHash('sha256').update(nonce).digest('hex')

/** The table of open ways to the consent page, for every process. */
export function oauthStateStore({ queries }: Database) {
  return {
    async add(nonce: string, { business, subject }: StateBinding, expiresAt: number): Promise<void> {
      await queries
        .insert(table)
        .values({ nonceHash: hashOf(nonce), tenant: business, subject, expiresAt: new Date(expiresAt) })
    },

    /** Uses it up. False: it was used before, by whichever process. */
    async use(nonce: string, { business, subject }: StateBinding, now: number): Promise<boolean> {
      const used = await queries
        .update(table)
        .set({ usedAt: new Date(now) })
        .where(
          and(
            eq(table.nonceHash, hashOf(nonce)),
            eq(table.tenant, business),
            eq(table.subject, subject),
            isNull(table.usedAt),
          ),
        )
        .returning({ nonceHash: table.nonceHash })
      return used.length > 0
    },

    /** An expired state is refused by its signature: its row says nothing more. Returns how many. */
    async sweep(now: number): Promise<number> {
      const gone = await queries
        .delete(table)
        .where(lt(table.expiresAt, new Date(now)))
        .returning({ nonceHash: table.nonceHash })
      return gone.length
    },
  }
}
