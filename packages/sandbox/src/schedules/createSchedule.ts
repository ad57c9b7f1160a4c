import type Stripe from 'stripe'
import { badParameter, invalidRequest } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { idOf } from '../money/objects.js'
import { applicationOf } from '../money/payments/application.js'
import type { Scope } from '../money/scope.js'
import { billingModeOf } from '../subscriptions/billing/billingModeOf.js'
import { foundSubscription } from '../subscriptions/found.js'
import { subscriptions } from '../subscriptions/objects.js'
import { saveSubscription } from '../subscriptions/saveSubscription.js'
import { requirePayer } from '../subscriptions/start/requirePayer.js'
import { type Payer, payerId, payerOf } from '../subscriptions/terms/defaultPaymentMethod.js'
import { inTimeOf, timeOf } from '../testClocks/timeOf.js'
import { defaultSettingsOf } from './defaultSettings.js'
import { lastDay } from './lastDay.js'
import { subscriptionSchedules } from './objects.js'
import { passSchedule } from './passSchedule.js'
import { pauseSchedulesOf } from './pauseSchedules.js'
import { phaseOfSubscription, settingsOfSubscription } from './phaseOfSubscription.js'
import { phasesFrom } from './phases.js'
import { planNext } from './saveSchedule.js'

/** A plan of phases: of a subscription that is there already, or of one that begins with it. */
export function createSchedule(
  requested: Scope,
  params: Stripe.SubscriptionScheduleCreateParams,
): Stripe.SubscriptionSchedule {
  return params.from_subscription === undefined ? fromPhases(requested, params) : fromSubscription(requested, params)
}

const alone = ['billing_mode', 'expand', 'from_subscription', 'metadata']

function fromSubscription(
  requested: Scope,
  params: Stripe.SubscriptionScheduleCreateParams,
): Stripe.SubscriptionSchedule {
  const refused = Object.keys(params).find((name) => !alone.includes(name))
  if (refused !== undefined) {
    throw invalidRequest(`You cannot set \`${refused}\` if \`from_subscription\` is set.`, { param: refused })
  }
  const subscription = foundSubscription(requested.account, params.from_subscription, 'from_subscription')
  const { id, schedule, status } = subscription
  if (schedule !== null) {
    throw invalidRequest(
      `You cannot migrate a subscription that is already attached to a schedule: ${idOf(schedule)}.`,
      { param: 'from_subscription' },
    )
  }
  if (status === 'canceled' || status === 'incomplete_expired' || status === 'incomplete') {
    throw invalidRequest(`You cannot schedule a subscription with a status of ${status}.`, {
      param: 'from_subscription',
    })
  }
  const payer = payerOf(subscription)
  const scope = inTimeOf(requested, payerId(payer))
  const phase = phaseOfSubscription(scope, subscription)
  const made = insertSchedule(scope, payer, {
    billing_mode: subscription.billing_mode,
    current_phase: { end_date: phase.end_date, start_date: phase.start_date },
    default_settings: settingsOfSubscription(subscription),
    end_behavior: subscription.cancel_at === null ? 'release' : 'cancel',
    metadata: mergeMetadata({}, params.metadata),
    pause_schedules: [],
    phases: [phase],
    status: 'active',
    subscription: id,
  })
  saveSubscription(scope, subscription, { schedule: made.id })
  return made
}

function fromPhases(requested: Scope, params: Stripe.SubscriptionScheduleCreateParams): Stripe.SubscriptionSchedule {
  const payer = requirePayer(requested, params)
  const scope = inTimeOf(requested, payerId(payer))
  const { account, now } = scope
  if (!params.phases?.length) {
    throw badParameter('Missing required param: phases.', { code: 'parameter_missing', param: 'phases' })
  }
  const settings = defaultSettingsOf(scope, params.default_settings, payer)
  const start = params.start_date === undefined || params.start_date === 'now' ? now : params.start_date
  const phases = phasesFrom(scope, params.phases, { start, currency: undefined, defaults: settings })
  const last = phases.at(-1)
  if (last && last.end_date <= now) {
    throw invalidRequest('The last phase of a schedule must end in the future.', { param: 'phases' })
  }
  const made = insertSchedule(scope, payer, {
    billing_mode: billingModeOf(params.billing_mode),
    current_phase: null,
    default_settings: settings,
    end_behavior: params.end_behavior ?? 'release',
    metadata: mergeMetadata({}, params.metadata),
    pause_schedules: pauseSchedulesOf(scope, params.pause_schedules, []),
    phases,
    status: 'not_started',
    subscription: null,
  })
  if (start <= now) passSchedule(scope, made)
  const held = subscriptionSchedules(account).get(made.id) ?? made
  const subscription = subscriptions(account).get(idOf(held.subscription) ?? '')
  if (subscription) saveSubscription(scope, subscription, lastDay(held, subscription), { events: [] })
  return held
}

type Own = Pick<
  Stripe.SubscriptionSchedule,
  | 'billing_mode'
  | 'current_phase'
  | 'default_settings'
  | 'end_behavior'
  | 'metadata'
  | 'pause_schedules'
  | 'phases'
  | 'status'
  | 'subscription'
>

function insertSchedule(scope: Scope, payer: Payer, own: Own): Stripe.SubscriptionSchedule {
  const { account, now, platform, sandbox } = scope
  const made = subscriptionSchedules(account).insert({
    id: sandbox.ids.next('sub_sched'),
    object: 'subscription_schedule',
    application: account.connected ? applicationOf(platform) : null,
    canceled_at: null,
    completed_at: null,
    created: now,
    customer: payer.customer ?? payerId(payer),
    customer_account: payer.customerAccount,
    livemode: false,
    released_at: null,
    released_subscription: null,
    test_clock: timeOf(sandbox, account, payerId(payer)).testClock,
    ...own,
  })
  scope.emit('subscription_schedule.created', made)
  planNext(scope, made)
  return made
}
