import type { AccountState } from './account.js'
import { accountsOf } from './platform.js'
import type { Sandbox } from './sandbox.js'

/** Something that happens in every account once a day: scheduled payouts, for example. */
export interface DailyWork {
  readonly label: string
  run(sandbox: Sandbox, account: AccountState): void
}

const day = 86_400

/** Runs the work for every account at each midnight UTC that the clock passes, platforms first. */
export function startDailyWork(sandbox: Sandbox, work: readonly DailyWork[]): void {
  if (work.length === 0) return
  const next = (Math.floor(sandbox.clock.now() / day) + 1) * day
  sandbox.scheduler.schedule(next, 'daily', () => {
    startDailyWork(sandbox, work)
    for (const platform of sandbox.platforms.values()) {
      for (const account of accountsOf(platform)) for (const { run } of work) run(sandbox, account)
    }
  })
}
