import { setTimeout as wait } from 'node:timers/promises'
import type { Payout } from '@connect-kit/contract'
import type Stripe from 'stripe'
import type { Database } from '../database/Database.js'
import { describeError } from '../errors/describeError.js'
import { RouteError } from '../errors/RouteError.js'
import type { Logger } from '../Logger.js'
import { accountStripe } from '../stripe/accountStripe.js'
import { askStripe } from './askStripe.js'
import type { MoneyOperationRow } from './MoneyOperationRow.js'
import type { MoneyOrder } from './MoneyOrder.js'
import { moneyOperationStore } from './moneyOperationStore.js'
import { orderFingerprint } from './orderFingerprint.js'

interface MoneyOperationsOptions {
  database: Database
  stripe: Stripe
  logger: Logger
  /** Milliseconds since 1970. */
  now: () => number
}

export interface PlacedOrder {
  account: string
  /** Chosen by the browser before it asked. */
  operation: string
  order: MoneyOrder
  amount: number
  currency: string
  subject: string
}

export interface PlacedOperation {
  row: MoneyOperationRow
  /** As Stripe has just answered it; absent where the outcome was known before. */
  payout?: Payout
}

export type MoneyOperations = ReturnType<typeof createMoneyOperations>

/** How long a second click waits for the first one's outcome before it is told that it is not known yet. */
const patienceMs = 15_000

/** Orders that move money: stored before Stripe is asked, asked with one key, and asked again until the outcome is known. */
export function createMoneyOperations({ database, stripe, logger, now }: MoneyOperationsOptions) {
  const store = moneyOperationStore(database)

  async function attempt(row: MoneyOperationRow): Promise<PlacedOperation> {
    const outcome = await askStripe(accountStripe(stripe, row.account), row, now())
    if (outcome.status !== 'unknown') {
      const settled = (await store.settle(row, outcome, now())) ?? (await current(row))
      return { row: settled, ...(outcome.status === 'succeeded' && { payout: outcome.payout }) }
    }
    const error = describeError(outcome.cause)
    logger.warn({ operation: row.id, attempts: row.attempts, error }, 'The outcome of a money operation is not known.')
    await store.giveBack(row, now() + backOffMs(row.attempts), now())
    return { row: await current(row) }
  }

  async function current({ account, id }: Pick<MoneyOperationRow, 'account' | 'id'>): Promise<MoneyOperationRow> {
    const row = await store.find(account, id)
    if (!row) throw new Error('A stored money operation is gone.')
    return row
  }

  async function outcomeOfOthers(row: MoneyOperationRow): Promise<PlacedOperation> {
    const until = Date.now() + patienceMs
    let latest = row
    while (latest.status === 'unknown' && latest.leasedUntil.getTime() > now() && Date.now() < until) {
      await wait(100)
      latest = await current(row)
    }
    return { row: latest }
  }

  return {
    find: (account: string, operation: string) => store.find(account, operation.toLowerCase()),
    listUnknown: store.listUnknown,
    countUnknown: store.countUnknown,

    /**
     * Places an order, or meets it again: the same operation with the same order has the same outcome, whenever and however
     * often it is placed. Throws when the operation was used for another order.
     */
    async place({ account, operation, order, amount, currency, subject }: PlacedOrder): Promise<PlacedOperation> {
      const id = operation.toLowerCase()
      const parametersHash = orderFingerprint(order)
      const added = await store.add(
        { account, id, kind: order.kind, parameters: order, parametersHash, amount, currency, subject },
        now(),
      )
      if (added) return attempt(added)
      const stored = await current({ account, id })
      if (stored.parametersHash !== parametersHash)
        throw new RouteError('idempotency_error', { code: 'operation_reused', param: 'operation' })
      if (stored.status !== 'unknown') return { row: stored }
      const claimed = await store.claim(account, id, now())
      return claimed ? attempt(claimed) : outcomeOfOthers(stored)
    },

    /** Asks once more about one operation whose time has come. Returns how many that were. */
    async resolveDue(): Promise<number> {
      const row = await store.claimDue(now())
      if (row) await attempt(row)
      return row ? 1 : 0
    },
  }
}

/** 2 s, 4 s, 8 s, … 10 min; a fifth of it by chance, so that orders of one outage do not return together. */
function backOffMs(attempts: number): number {
  return Math.min(2_000 * 2 ** (attempts - 1), 600_000) * (0.9 + Math.random() * 0.2)
}
