import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import type { Context } from '../core/context.js'
import { invalidRequest, missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { customers } from '../customers/objects.js'
import { requireCustomer } from '../customers/requireCustomer.js'
import { scheduledScope } from '../money/scope.js'
import { subscriptions } from '../subscriptions/objects.js'
import { advanceTestClock } from './advanceTestClock.js'
import { deleteTestClock } from './deleteTestClock.js'
import { testClocks } from './objects.js'

const lifetime = 30 * 86_400

export const testClockRoutes: Route[] = [
  route('POST', '/v1/test_helpers/test_clocks', 'TestHelpers.TestClockCreateParams', createTestClock),

  route('GET', '/v1/test_helpers/test_clocks', 'TestHelpers.TestClockListParams', (ctx) =>
    listOf(ctx, testClocks(ctx.account)),
  ),

  route('GET', '/v1/test_helpers/test_clocks/{id}', 'TestHelpers.TestClockRetrieveParams', ({ account, path }) =>
    foundClock(account, path.id),
  ),

  route('DELETE', '/v1/test_helpers/test_clocks/{id}', 'TestHelpers.TestClockDeleteParams', (ctx) =>
    deleteTestClock(ctx, foundClock(ctx.account, ctx.path.id)),
  ),

  route('POST', '/v1/test_helpers/test_clocks/{id}/advance', 'TestHelpers.TestClockAdvanceParams', (ctx) =>
    advanceTestClock(ctx, foundClock(ctx.account, ctx.path.id), ctx.params.frozen_time),
  ),
]

/** A clock stands where it is told to, and is forgotten after a month of the sandbox's own time. */
function createTestClock(ctx: Context<Stripe.TestHelpers.TestClockCreateParams>): Stripe.TestHelpers.TestClock {
  const { account, now, params, sandbox } = ctx
  if (params.frozen_time < 0) {
    throw invalidRequest('Invalid timestamp: must be an integer Unix timestamp.', { param: 'frozen_time' })
  }
  const customer = requireCustomer(account, params.customer)
  const settled = customer && [...subscriptions(account).walk({ where: { customer: customer.id } })].length > 0
  if (customer && (customer.test_clock || settled)) {
    throw invalidRequest('Only a customer without a test clock and without subscriptions can be put on one.', {
      param: 'customer',
    })
  }
  const clock = testClocks(account).insert({
    id: sandbox.ids.next('clock'),
    object: 'test_helpers.test_clock',
    created: now,
    deletes_after: now + lifetime,
    frozen_time: params.frozen_time,
    livemode: false,
    name: params.name || null,
    status: 'ready',
    status_details: {},
  })
  if (customer) customers(account).update(customer.id, { test_clock: clock.id })
  sandbox.scheduler.schedule(clock.deletes_after, `delete ${clock.id}`, () => {
    const held = testClocks(account).get(clock.id)
    if (held) deleteTestClock(scheduledScope(sandbox, account), held)
  })
  ctx.emit('test_helpers.test_clock.created', clock)
  return clock
}

function foundClock(account: AccountState, id = ''): Stripe.TestHelpers.TestClock {
  const clock = testClocks(account).get(id)
  if (!clock) throw missing('testclock', id)
  return clock
}
