import type Stripe from 'stripe'
import { type AccountState, perAccount } from '../core/account.js'
import type { EventType } from '../core/storedEvent.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { day } from '../subscriptions/cycle/intervals.js'
import { timeOn } from '../testClocks/timeOf.js'
import { subscriptionSchedules } from './objects.js'
import { passSchedule } from './passSchedule.js'

const warning = 7 * day

interface ScheduleFacts {
  next: { readonly at: number; cancel(): void } | undefined
  /** The end that has been announced. */
  expiringTold: number | undefined
}

const factsByAccount = perAccount(() => new Map<string, ScheduleFacts>())

export function scheduleFacts(account: AccountState, id: string): ScheduleFacts {
  const held = factsByAccount(account).get(id)
  if (held) return held
  const made: ScheduleFacts = { next: undefined, expiringTold: undefined }
  factsByAccount(account).set(id, made)
  return made
}

/** Keeps a change, tells it, and finds the schedule's next moment anew. */
export function saveSchedule(
  scope: Scope,
  before: Stripe.SubscriptionSchedule,
  changes: Partial<Stripe.SubscriptionSchedule>,
  event: EventType = 'subscription_schedule.updated',
): Stripe.SubscriptionSchedule {
  const after = subscriptionSchedules(scope.account).update(before.id, changes)
  planNext(scope, after)
  scope.emit(event, after, event === 'subscription_schedule.updated' ? { previous: before } : {})
  return subscriptionSchedules(scope.account).get(before.id) ?? after
}

/** When something happens to a schedule by itself: it starts, a phase ends, or its end comes near. */
export function nextOf(schedule: Stripe.SubscriptionSchedule, { expiringTold }: ScheduleFacts): number | undefined {
  const { current_phase: current, phases, status } = schedule
  const last = phases.at(-1)
  if (status === 'not_started') return phases[0]?.start_date
  if (status !== 'active' || !current || !last) return undefined
  const told = expiringTold === last.end_date || last.end_date - schedule.created <= warning
  return Math.min(
    current.end_date,
    told ? Number.POSITIVE_INFINITY : last.end_date - warning,
    ...pauseMoments(schedule),
  )
}

/** When a planned pause begins or ends. */
export const pauseMoments = ({ pause_schedules: planned }: Stripe.SubscriptionSchedule): number[] =>
  planned.flatMap(({ pause, resume }) => [
    ...(pause.status.type === 'scheduled' ? [pause.pause_at] : []),
    ...(resume?.status.type === 'scheduled' ? [resume.resume_at] : []),
  ])

export function planNext({ account, sandbox }: Scope, schedule: Stripe.SubscriptionSchedule): void {
  const { id } = schedule
  const facts = scheduleFacts(account, id)
  const at = nextOf(schedule, facts)
  if (at !== undefined && at === facts.next?.at) return
  facts.next?.cancel()
  facts.next = undefined
  if (at === undefined) return
  const job = timeOn(sandbox, account, idOf(schedule.test_clock)).schedule(at, `schedule ${id}`, (scope) => {
    facts.next = undefined
    const held = subscriptionSchedules(account).get(id)
    if (held) passSchedule(scope, held)
  })
  facts.next = { at, cancel: () => job.cancel() }
}
