import type Stripe from 'stripe'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { subscriptionSchedules } from '../../schedules/objects.js'
import { passSchedule } from '../../schedules/passSchedule.js'
import { billPendingItems } from '../billing/billPendingItems.js'
import { factsOf } from '../facts.js'
import { subscriptions } from '../objects.js'
import { saveSubscription } from '../saveSubscription.js'
import { announceTrialEnd } from './announceTrialEnd.js'
import { announceUpcoming } from './announceUpcoming.js'
import { endSubscription } from './endSubscription.js'
import { endTrial } from './endTrial.js'
import { expireIncomplete } from './expireIncomplete.js'
import { type Moment, nextMoment } from './nextMoment.js'
import { expireUpdate } from './pendingUpdate.js'
import { renew } from './renew.js'
import { scheduleNext } from './scheduleNext.js'

/** Does what falls due by now, one thing after the other, and finds the moment that comes then. */
export function passMoment(scope: Scope, subscription: Stripe.Subscription): void {
  let held: Stripe.Subscription | undefined = subscription
  while (held) {
    const due = nextMoment(held, factsOf(scope.account, held))
    // A schedule's next phase begins before the period that begins with it is billed.
    const schedule =
      due?.moment === 'renew' ? subscriptionSchedules(scope.account).get(idOf(held.schedule) ?? '') : undefined
    if (schedule?.current_phase && due && due.at <= scope.now && schedule.current_phase.end_date <= scope.now) {
      passSchedule(scope, schedule)
      held = subscriptions(scope.account).get(held.id)
      continue
    }
    if (!due || due.at > scope.now) {
      scheduleNext(scope, held)
      return
    }
    work[due.moment](scope, held)
    held = subscriptions(scope.account).get(held.id)
  }
}

const work: Record<Moment, (scope: Scope, subscription: Stripe.Subscription) => unknown> = {
  cancel: (scope, subscription) => endSubscription(scope, subscription, {}),
  expire: expireIncomplete,
  expire_update: expireUpdate,
  invoice_pending_items: billPendingItems,
  renew,
  resume_collection: (scope, subscription) => saveSubscription(scope, subscription, { pause_collection: null }),
  trial_end: endTrial,
  trial_will_end: announceTrialEnd,
  upcoming: announceUpcoming,
}
