import type Stripe from 'stripe'
import { customerConfiguration } from '../accountsV2/customerAccount.js'
import { type AccountState, collection } from '../core/account.js'
import type { Sandbox } from '../core/sandbox.js'
import { idOf } from '../money/objects.js'
import { type Scope, scheduledScope } from '../money/scope.js'
import { agendaOf } from './agenda.js'
import { testClocks } from './objects.js'

/** The time that somebody lives in. */
interface LivedTime {
  /** Unix seconds. */
  now(): number
  /** Runs the work at a moment of that time, with a scope that stands there. */
  schedule(at: number, label: string, run: (scope: Scope) => void): { cancel(): void }
  /** The test clock, when it is one: the `test_clock` of what belongs to the customer. */
  readonly testClock: string | null
}

/**
 * The time of a customer: of the test clock that they were made on, whose work runs only when it is advanced, or of the
 * sandbox. `customerId` may be an account that acts as a customer, or null.
 */
export function timeOf(sandbox: Sandbox, account: AccountState, customerId: string | null): LivedTime {
  return timeOn(sandbox, account, testClockOf(account, customerId))
}

/** The same by the test clock itself: what is stored with `test_clock` needs no customer to be found. */
export function timeOn(sandbox: Sandbox, account: AccountState, testClock: string | null): LivedTime {
  const clock = testClock === null ? undefined : testClocks(account).get(testClock)
  if (!clock) {
    return {
      now: () => sandbox.clock.now(),
      schedule: (at, label, run) =>
        sandbox.scheduler.schedule(at, label, () => {
          run(scheduledScope(sandbox, account))
        }),
      testClock: null,
    }
  }
  const agenda = agendaOf(account, clock.id)
  const now = () => agenda.pinned ?? testClocks(account).get(clock.id)?.frozen_time ?? clock.frozen_time
  return {
    now,
    // What is due already does not wait for somebody to advance the clock.
    schedule: (at, label, run) =>
      at > now()
        ? agenda.add({ at, label, run })
        : sandbox.scheduler.schedule(sandbox.clock.now(), label, () => run(onClock(sandbox, account, now()))),
    testClock: clock.id,
  }
}

/** Work of a test clock, at the moment that it stands at. */
export const onClock = (sandbox: Sandbox, account: AccountState, now: number): Scope => ({
  ...scheduledScope(sandbox, account),
  now,
})

/** The same work at the customer's time. */
export function inTimeOf(scope: Scope, customerId: string | null): Scope {
  const { now, testClock } = timeOf(scope.sandbox, scope.account, customerId)
  return testClock === null ? scope : { ...scope, now: now() }
}

function testClockOf(account: AccountState, customerId: string | null): string | null {
  if (customerId === null) return null
  const asCustomer = customerId === account.id ? account : account.platform.accounts.get(customerId)
  if (asCustomer) return customerConfiguration(asCustomer).test_clock ?? null
  const customer = collection<Stripe.Customer>(account, 'customers').get(customerId)
  return idOf(customer?.test_clock)
}
