import type Stripe from 'stripe'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { subscriptions } from '../subscriptions/objects.js'
import { saveSubscription } from '../subscriptions/saveSubscription.js'
import { applyPhase } from './applyPhase.js'
import { subscriptionSchedules } from './objects.js'
import { passPauses } from './passPauses.js'
import { nextOf, pauseMoments, planNext, saveSchedule, scheduleFacts } from './saveSchedule.js'
import { startSchedule } from './startSchedule.js'

/** Does what a schedule has to do by now, one thing after the other. */
export function passSchedule(scope: Scope, schedule: Stripe.SubscriptionSchedule): void {
  const { account, now } = scope
  const facts = scheduleFacts(account, schedule.id)
  let held: Stripe.SubscriptionSchedule | undefined = schedule
  while (held) {
    const at = nextOf(held, facts)
    if (at === undefined || at > now) {
      planNext(scope, held)
      return
    }
    if (held.status === 'not_started') startSchedule(scope, held)
    else if (held.current_phase && held.current_phase.end_date <= now) nextPhase(scope, held, held.current_phase)
    else if (pauseMoments(held).some((moment) => moment <= now)) passPauses(scope, held)
    else {
      facts.expiringTold = held.phases.at(-1)?.end_date
      scope.emit('subscription_schedule.expiring', held)
    }
    held = subscriptionSchedules(account).get(held.id)
  }
}

function nextPhase(
  scope: Scope,
  schedule: Stripe.SubscriptionSchedule,
  ended: Stripe.SubscriptionSchedule.CurrentPhase,
): void {
  const next = schedule.phases.find((phase) => phase.start_date >= ended.end_date)
  if (!next) {
    finish(scope, schedule)
    return
  }
  saveSchedule(scope, schedule, { current_phase: { end_date: next.end_date, start_date: next.start_date } })
  applyPhase(scope, schedule, next)
}

/** The last phase is over: the subscription goes on alone, ends, or goes through the last phase once more. */
function finish(scope: Scope, schedule: Stripe.SubscriptionSchedule): void {
  const { account, now } = scope
  const { end_behavior: behavior, phases } = schedule
  const last = phases.at(-1)
  const subscription = subscriptions(account).get(idOf(schedule.subscription) ?? '')
  if (behavior === 'renew' && last) {
    const again = { ...last, start_date: last.end_date, end_date: last.end_date + (last.end_date - last.start_date) }
    saveSchedule(scope, schedule, {
      phases: [...phases, again],
      current_phase: { end_date: again.end_date, start_date: again.start_date },
    })
    return
  }
  if (behavior === 'cancel') {
    // The subscription ends in this second by itself: it knows its last day.
    const completed = { status: 'completed' as const, completed_at: now, current_phase: null }
    saveSchedule(scope, schedule, completed, 'subscription_schedule.completed')
    return
  }
  if (subscription) saveSubscription(scope, subscription, { schedule: null })
  if (behavior === 'none') {
    const completed = { status: 'completed' as const, completed_at: now, current_phase: null }
    saveSchedule(scope, schedule, completed, 'subscription_schedule.completed')
    return
  }
  saveSchedule(
    scope,
    schedule,
    {
      status: 'released',
      released_at: now,
      released_subscription: subscription?.id ?? null,
      subscription: null,
      current_phase: null,
    },
    'subscription_schedule.released',
  )
}
