import { setTimeout as wait } from 'node:timers/promises'
import type Stripe from 'stripe'
import type { Database } from '../database/Database.js'
import { describeError } from '../errors/describeError.js'
import { RouteError } from '../errors/RouteError.js'
import type { Caller } from '../identity/Caller.js'
import type { Logger } from '../Logger.js'
import type { AccountOrder } from './AccountOrder.js'
import { type AccountOutcome, askForAccount } from './askForAccount.js'
import type { CallersAccount } from './CallersAccount.js'
import type { ConnectedAccountRow, LiveAccountRow } from './ConnectedAccountRow.js'
import { connectedAccountStore } from './connectedAccountStore.js'
import { toCreationError } from './toCreationError.js'

interface ConnectedAccountsOptions {
  database: Database
  stripe: Stripe
  logger: Logger
  /** Milliseconds since 1970. */
  now: () => number
}

export type ConnectedAccounts = ReturnType<typeof createConnectedAccounts>

/** How long a second click waits for the first one's outcome before it is told that it is not known yet. */
const patienceMs = 15_000

/** An order of an earlier visit may have to end before this one is placed. */
const mostTurns = 4

/** Who owns which account: stored before Stripe is asked, asked with one key, and asked again until the outcome is known. */
export function createConnectedAccounts({ database, stripe, logger, now }: ConnectedAccountsOptions) {
  const store = connectedAccountStore(database)

  async function attempt(row: ConnectedAccountRow): Promise<AccountOutcome> {
    const outcome = await askForAccount(stripe, row, now())
    if (outcome.status === 'made') await store.settle(row.id, outcome.account)
    else if (outcome.status === 'refused') await store.free(row.id)
    else {
      const error = describeError(outcome.cause)
      logger.warn({ row: row.id, attempts: row.attempts, error }, 'Whether an account was made is not known.')
      await store.giveBack(row.id, now() + backOffMs(row.attempts), now())
    }
    return outcome
  }

  async function outcomeOfOthers(row: ConnectedAccountRow): Promise<void> {
    const until = Date.now() + patienceMs
    let latest: ConnectedAccountRow | undefined = row
    while (latest?.status === 'making' && latest.leasedUntil.getTime() > now() && Date.now() < until) {
      await wait(100)
      latest = await store.find(row.tenant)
    }
  }

  /** Brings an earlier order of the tenant to its end, as far as that can be done now. */
  async function meet(tenant: string): Promise<void> {
    const row = await store.find(tenant)
    if (row?.status !== 'making') return
    const claimed = await store.claim(row.id, now())
    await (claimed ? attempt(claimed) : outcomeOfOthers(row))
  }

  return {
    findAccount: store.findAccount,
    findRow: store.find,
    findClosed: store.findClosed,
    join: (tenant: string, account: string) => store.join(tenant, account, now()),
    countMaking: store.countMaking,

    /** The account a caller acts for: the one the host named, else the one that belongs to their business. */
    async of({ account, generation = 'v1', business }: Caller): Promise<CallersAccount | null> {
      if (account === undefined) return callersAccount(await store.findLive(business))
      const fromHost: CallersAccount = { id: account, generation, origin: 'host' }
      try {
        return callersAccount(await store.findAccount(account)) ?? fromHost
      } catch (error) {
        // The host's word is enough to read and to pay out while our own database is away.
        logger.warn({ error: describeError(error) }, 'Where an account is from could not be looked up.')
        return fromHost
      }
    },

    /**
     * The tenant's one account: made now, or met again, whenever and however often it is ordered, by whichever process.
     * Throws what Stripe refused, or that the outcome is not known yet.
     */
    async make(order: { tenant: string; country: string; order: AccountOrder }): Promise<LiveAccountRow> {
      for (let turn = 0; turn < mostTurns; turn++) {
        const added = await store.add(order, now())
        if (added) {
          const outcome = await attempt(added)
          if (outcome.status === 'refused') throw toCreationError(outcome.cause)
        } else await meet(order.tenant)
        const stored = await store.find(order.tenant)
        if (stored?.account) return { ...stored, account: stored.account }
        if (stored) throw outcomeUnknown()
        // What stood there before was refused meanwhile: the place is free for this order.
      }
      throw outcomeUnknown()
    },

    /** Asks once more for one account whose time has come. Returns how many that were. */
    async resolveDue(): Promise<number> {
      const row = await store.claimDue(now())
      if (row) await attempt(row)
      return row ? 1 : 0
    },
  }
}

export const outcomeUnknown = () =>
  new RouteError('api_connection_error', {
    code: 'account_outcome_unknown',
    status: 503,
    headers: { 'Retry-After': '5' },
  })

function callersAccount(row: LiveAccountRow | undefined): CallersAccount | null {
  return row ? { id: row.account, generation: row.generation, origin: row.origin } : null
}

/** 2 s, 4 s, 8 s, … 10 min; a fifth of it by chance, so that orders of one outage do not return together. */
function backOffMs(attempts: number): number {
  return Math.min(2_000 * 2 ** (attempts - 1), 600_000) * (0.9 + Math.random() * 0.2)
}
