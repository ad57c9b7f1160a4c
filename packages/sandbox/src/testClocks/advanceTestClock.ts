import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import type { Scope } from '../money/scope.js'
import { soon } from '../money/soon.js'
import { agendaOf } from './agenda.js'
import { testClocks } from './objects.js'
import { onClock } from './timeOf.js'

/** Sets a test clock going: it answers `advancing`, and is `ready` once everything on the way has happened. */
export function advanceTestClock(
  scope: Scope,
  clock: Stripe.TestHelpers.TestClock,
  target: number,
): Stripe.TestHelpers.TestClock {
  const { account, sandbox } = scope
  if (clock.status !== 'ready') {
    throw invalidRequest('Test clock advancement underway - cannot perform modifications.', {}, 400)
  }
  if (target <= clock.frozen_time) {
    throw invalidRequest(
      `\`frozen_time\` must be after the current time of the clock, which is ${clock.frozen_time}.`,
      { param: 'frozen_time' },
    )
  }
  const advancing = testClocks(account).update(clock.id, {
    status: 'advancing',
    status_details: { advancing: { target_frozen_time: target } },
  })
  scope.emit('test_helpers.test_clock.advancing', advancing, { previous: clock })
  soon(sandbox, account, `advance ${clock.id}`, (later) => arrive(later, clock.id, target))
  return advancing
}

/** Everything that falls due on the way happens at its own moment, in order. */
function arrive(scope: Scope, id: string, target: number): void {
  const { account, sandbox } = scope
  const agenda = agendaOf(account, id)
  for (let due = agenda.takeDue(target); due; due = agenda.takeDue(target)) {
    const held = testClocks(account).get(id)
    if (!held) return
    agenda.pinned = Math.max(due.at, agenda.pinned ?? held.frozen_time)
    due.run(onClock(sandbox, account, agenda.pinned))
  }
  agenda.pinned = undefined
  const advancing = testClocks(account).get(id)
  if (!advancing) return
  const ready = testClocks(account).update(id, { frozen_time: target, status: 'ready', status_details: {} })
  scope.emit('test_helpers.test_clock.ready', ready, { previous: advancing })
}
