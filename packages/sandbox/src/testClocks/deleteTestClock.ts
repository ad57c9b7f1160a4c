import type Stripe from 'stripe'
import { deleteCustomer } from '../customers/deleteCustomer.js'
import { customers } from '../customers/objects.js'
import type { Scope } from '../money/scope.js'
import { testClocks } from './objects.js'
import { onClock } from './timeOf.js'

/** A test clock takes everybody with it who lives in its time. */
export function deleteTestClock(
  scope: Scope,
  clock: Stripe.TestHelpers.TestClock,
): Stripe.TestHelpers.DeletedTestClock {
  const { account, sandbox } = scope
  const there = { ...onClock(sandbox, account, clock.frozen_time), emit: scope.emit }
  for (const customer of [...customers(account).walk({ where: { test_clock: clock.id } })])
    deleteCustomer(there, customer)
  testClocks(account).remove(clock.id)
  scope.emit('test_helpers.test_clock.deleted', clock)
  return { id: clock.id, object: 'test_helpers.test_clock', deleted: true }
}
