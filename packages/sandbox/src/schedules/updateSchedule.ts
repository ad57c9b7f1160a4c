import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { subscriptions } from '../subscriptions/objects.js'
import { saveSubscription } from '../subscriptions/saveSubscription.js'
import { payerId, payerOf } from '../subscriptions/terms/defaultPaymentMethod.js'
import { inTimeOf } from '../testClocks/timeOf.js'
import { applyPhase } from './applyPhase.js'
import { defaultSettingsOf } from './defaultSettings.js'
import { lastDay } from './lastDay.js'
import { subscriptionSchedules } from './objects.js'
import { passSchedule } from './passSchedule.js'
import { pauseSchedulesOf } from './pauseSchedules.js'
import { phasesFrom } from './phases.js'
import { requireRunning } from './requireRunning.js'
import { saveSchedule } from './saveSchedule.js'

/** Changes a plan from the current phase on. What the current phase says now holds at once. */
export function updateSchedule(
  requested: Scope,
  schedule: Stripe.SubscriptionSchedule,
  params: Stripe.SubscriptionScheduleUpdateParams,
): Stripe.SubscriptionSchedule {
  requireRunning(schedule, 'update')
  const payer = payerOf(schedule)
  const scope = inTimeOf(requested, payerId(payer))
  const { account, now } = scope
  const settings = defaultSettingsOf(scope, params.default_settings, payer, schedule.default_settings)
  const phases = params.phases ? replaced(scope, schedule, params.phases, settings) : schedule.phases
  const current =
    schedule.status === 'active' ? phases.find((phase) => phase.start_date <= now && phase.end_date > now) : undefined
  if (schedule.status === 'active' && params.phases && !current) {
    throw invalidRequest('One of the phases must be going on now.', { param: 'phases' })
  }
  const saved = saveSchedule(scope, schedule, {
    default_settings: settings,
    end_behavior: params.end_behavior ?? schedule.end_behavior,
    metadata: mergeMetadata(schedule.metadata ?? {}, params.metadata),
    pause_schedules: pauseSchedulesOf(scope, params.pause_schedules, schedule.pause_schedules),
    phases,
    current_phase: current ? { end_date: current.end_date, start_date: current.start_date } : schedule.current_phase,
  })
  if (current && (params.phases || params.default_settings))
    applyPhase(scope, saved, current, params.proration_behavior)
  const subscription = subscriptions(account).get(idOf(saved.subscription) ?? '')
  const day = subscription && lastDay(saved, subscription)
  if (subscription && day && day.cancel_at !== subscription.cancel_at) saveSubscription(scope, subscription, day)
  passSchedule(scope, saved)
  return subscriptionSchedules(account).get(saved.id) ?? saved
}

/** Phases that are over stay; the ones given stand for the current one and all that follow. */
function replaced(
  scope: Scope,
  schedule: Stripe.SubscriptionSchedule,
  asked: NonNullable<Stripe.SubscriptionScheduleUpdateParams['phases']>,
  defaults: Stripe.SubscriptionSchedule.DefaultSettings,
): Stripe.SubscriptionSchedule.Phase[] {
  const { current_phase: current, phases } = schedule
  const [first] = asked
  if (!first) throw invalidRequest('A schedule must have at least one phase.', { param: 'phases' })
  const currency = phases[0]?.currency
  const given = first.start_date === 'now' ? scope.now : first.start_date
  const start = given ?? current?.start_date ?? phases[0]?.start_date ?? scope.now
  const past = phases.filter((phase) => phase.end_date <= start)
  // A phase that is cut short by a new one that starts now.
  const cut = phases
    .filter((phase) => current && phase.start_date < start && phase.end_date > start)
    .map((phase) => ({ ...phase, end_date: start }))
  if (current && start < current.start_date && !phases.some((phase) => phase.start_date === start)) {
    throw invalidRequest(
      'You can not modify the start date of the current phase. If you want to backdate, create a new schedule.',
      { param: 'phases[0][start_date]' },
    )
  }
  return [...past, ...cut, ...phasesFrom(scope, asked, { start, currency, defaults })]
}
