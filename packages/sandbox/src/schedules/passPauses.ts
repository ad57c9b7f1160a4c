import type Stripe from 'stripe'
import { ApiError } from '../core/errors.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { subscriptions } from '../subscriptions/objects.js'
import { pauseSubscription } from '../subscriptions/pauseSubscription.js'
import { resumeSubscription } from '../subscriptions/resumeSubscription.js'
import { saveSchedule } from './saveSchedule.js'

type Planned = Stripe.SubscriptionSchedule.PauseSchedule

/** Begins and ends the pauses that were planned for this moment, and notes what became of them. */
export function passPauses(scope: Scope, schedule: Stripe.SubscriptionSchedule): void {
  const { now } = scope
  const after = schedule.pause_schedules.map((planned): Planned => {
    const { pause, resume } = planned
    if (pause.status.type === 'scheduled' && pause.pause_at <= now) {
      return { ...planned, pause: { ...pause, status: { type: 'succeeded', ...begin(scope, schedule, pause) } } }
    }
    if (resume?.status.type === 'scheduled' && resume.resume_at <= now) {
      return { ...planned, resume: { ...resume, status: { type: 'succeeded', ...end(scope, schedule, resume) } } }
    }
    return planned
  })
  saveSchedule(scope, schedule, { pause_schedules: after })
}

type Failure = { type?: 'error'; error?: { message: string } }

function begin(scope: Scope, schedule: Stripe.SubscriptionSchedule, { settings }: Planned['pause']): Failure {
  return attempt(scope, schedule, (subscription) => {
    const from = settings?.bill_for.unused_time_from.type
    pauseSubscription(scope, subscription, {
      type: 'subscription',
      ...(settings ? { invoicing_behavior: settings.invoicing_behavior } : {}),
      ...(from === undefined ? {} : { bill_for: { unused_time_from: { type: from === 'pause_at' ? 'now' : from } } }),
    })
  })
}

function end(
  scope: Scope,
  schedule: Stripe.SubscriptionSchedule,
  { settings }: NonNullable<Planned['resume']>,
): Failure {
  return attempt(scope, schedule, (subscription) => {
    resumeSubscription(scope, subscription, {
      billing_cycle_anchor: { type: settings.billing_cycle_anchor === 'unchanged' ? 'unchanged' : 'now' },
      payment_behavior: settings.payment_behavior,
      proration_behavior: settings.proration_behavior,
    })
  })
}

function attempt(
  { account }: Scope,
  schedule: Stripe.SubscriptionSchedule,
  work: (subscription: Stripe.Subscription) => void,
): Failure {
  const subscription = subscriptions(account).get(idOf(schedule.subscription) ?? '')
  try {
    if (subscription) work(subscription)
    return {}
  } catch (error) {
    if (error instanceof ApiError) return { type: 'error', error: { message: error.message } }
    throw error
  }
}
