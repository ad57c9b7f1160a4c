import { emitEvent } from '../core/events.js'
import type { Reactions } from '../core/module.js'
import { idOf } from '../money/objects.js'
import { scheduledScope } from '../money/scope.js'
import { subscriptions } from '../subscriptions/objects.js'
import { timeOn } from '../testClocks/timeOf.js'
import { subscriptionSchedules } from './objects.js'
import { saveSchedule } from './saveSchedule.js'

/** A schedule ends with its subscription, and says why. */
export const scheduleReactions: Reactions = {
  'customer.subscription.deleted': ({ account, object, origin, sandbox }) => {
    const id = 'id' in object && typeof object.id === 'string' ? object.id : ''
    const subscription = subscriptions(account).get(id)
    const schedule = subscriptionSchedules(account).get(idOf(subscription?.schedule) ?? '')
    if (!subscription || schedule?.status !== 'active') return
    const now = timeOn(sandbox, account, idOf(schedule.test_clock)).now()
    const scope = {
      ...scheduledScope(sandbox, account),
      now,
      emit: (...[type, changed, options]: Parameters<ReturnType<typeof scheduledScope>['emit']>) => {
        emitEvent(sandbox, options?.account ?? account, type, changed, {
          previous: options?.previous,
          ...(origin ? { origin } : {}),
        })
      },
    }
    const last = schedule.phases.at(-1)
    if (schedule.end_behavior === 'cancel' && last && last.end_date <= now) {
      const completed = { status: 'completed' as const, completed_at: now, current_phase: null }
      saveSchedule(scope, schedule, completed, 'subscription_schedule.completed')
      return
    }
    const unpaid = subscription.cancellation_details?.reason === 'payment_failed'
    saveSchedule(
      scope,
      schedule,
      { status: 'canceled', canceled_at: now, current_phase: null },
      unpaid ? 'subscription_schedule.aborted' : 'subscription_schedule.canceled',
    )
  },
}
