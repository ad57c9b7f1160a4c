import type { AccountState } from '../core/account.js'
import type { Sandbox } from '../core/sandbox.js'
import { type Scope, scheduledScope } from './scope.js'

/**
 * For outcomes that Stripe reports shortly after its answer, such as a bank that refuses a payout: after a second of real
 * time, so that nobody has to turn the clock for it, or when the clock is turned, whichever comes first.
 */
export function soon(sandbox: Sandbox, account: AccountState, label: string, run: (scope: Scope) => void): void {
  let done = false
  const once = () => {
    if (done) return
    done = true
    job.cancel()
    run(scheduledScope(sandbox, account))
  }
  const job = sandbox.scheduler.schedule(sandbox.clock.now() + 60, label, once)
  sandbox.afterRealTime(1000, once)
}
