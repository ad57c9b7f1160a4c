import type Stripe from 'stripe'
import { accountControlsCache } from '../accountSession/accountControlsCache.js'
import { closed } from '../accounts/closeAccount.js'
import { createConnectedAccounts } from '../accounts/createConnectedAccounts.js'
import { deauthorized } from '../accounts/forgetAccount.js'
import type { Database } from '../database/Database.js'
import { applyEvent } from '../inbox/applyEvent.js'
import { createEventInbox } from '../inbox/createEventInbox.js'
import type { Logger } from '../Logger.js'
import { createLiveUpdates } from '../live/createLiveUpdates.js'
import { createMoneyOperations } from '../money/createMoneyOperations.js'
import { createOauth } from '../oauth/createOauth.js'
import type { ReadyPolicy } from '../onboarding/readPolicy.js'
import { startWorker, type Worker } from '../startWorker.js'

interface ServicesOptions {
  database: Database
  stripe: Stripe
  logger: Logger
  now: () => number
  workers: boolean
  onboarding: ReadyPolicy
}

export type ConnectServices = ReturnType<typeof connectServices>

/**
 * What stands behind the routes and outlives a request: live updates, the event inbox, money operations, who owns which
 * account, their workers.
 */
export function connectServices({ database, stripe, logger, now, workers, onboarding }: ServicesOptions) {
  const accountControls = accountControlsCache(now)
  const live = createLiveUpdates(database, logger)
  live.onUpdate((account, type) => {
    if (/^(account|v2\.core\.account)\b/.test(type)) accountControls.forget(account)
    // What was open for the account ends with it: whoever still has one asks again.
    if (type === deauthorized || type === closed) live.leave(account)
  })
  const inbox = createEventInbox({ database, effect: applyEvent, logger, now })
  const money = createMoneyOperations({ database, stripe, logger, now })
  const accounts = createConnectedAccounts({ database, stripe, logger, now })
  const oauth = createOauth({ database, stripe, policy: onboarding.oauth, accounts, logger, now })
  const start = (name: string, turn: () => Promise<number>, intervalMs: number): Worker | undefined =>
    workers ? startWorker(name, turn, intervalMs, logger) : undefined
  const eventWorker = start('event', () => inbox.processNext(), 5_000)
  const running = [
    eventWorker,
    start('money operation', () => money.resolveDue(), 2_000),
    start('account', () => accounts.resolveDue(), 5_000),
    // A sweep that found something is not repeated at once: its next turn is in an hour either way.
    start('inbox sweep', () => inbox.sweep().then(() => 0), 3_600_000),
    start('oauth sweep', () => oauth.sweep().then(() => 0), 3_600_000),
  ]
  return {
    accountControls,
    live,
    inbox,
    money,
    accounts,
    oauth,
    eventArrived: () => eventWorker?.wake(),
    async close() {
      await live.close()
      await Promise.all(running.map((worker) => worker?.stop()))
    },
  }
}
