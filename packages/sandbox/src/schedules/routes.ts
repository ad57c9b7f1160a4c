import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { missing } from '../core/errors.js'
import { inRange, listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { cancelSchedule } from './cancelSchedule.js'
import { createSchedule } from './createSchedule.js'
import { subscriptionSchedules } from './objects.js'
import { releaseSchedule } from './releaseSchedule.js'
import { updateSchedule } from './updateSchedule.js'

export const scheduleRoutes: Route[] = [
  route('POST', '/v1/subscription_schedules', 'SubscriptionScheduleCreateParams', (ctx) =>
    createSchedule(ctx, ctx.params),
  ),

  route('GET', '/v1/subscription_schedules', 'SubscriptionScheduleListParams', (ctx) => {
    const { canceled_at, completed_at, customer, customer_account, released_at, scheduled } = ctx.params
    return listOf(ctx, subscriptionSchedules(ctx.account), {
      where: { customer, customer_account },
      matches: (schedule) =>
        happened(schedule.canceled_at, canceled_at) &&
        happened(schedule.completed_at, completed_at) &&
        happened(schedule.released_at, released_at) &&
        (scheduled === undefined || scheduled === (schedule.status === 'not_started')),
    })
  }),

  route('GET', '/v1/subscription_schedules/{id}', 'SubscriptionScheduleRetrieveParams', ({ account, path }) =>
    foundSchedule(account, path.id),
  ),

  route('POST', '/v1/subscription_schedules/{id}', 'SubscriptionScheduleUpdateParams', (ctx) =>
    updateSchedule(ctx, foundSchedule(ctx.account, ctx.path.id), ctx.params),
  ),

  route('POST', '/v1/subscription_schedules/{id}/cancel', 'SubscriptionScheduleCancelParams', (ctx) =>
    cancelSchedule(ctx, foundSchedule(ctx.account, ctx.path.id), ctx.params),
  ),

  route('POST', '/v1/subscription_schedules/{id}/release', 'SubscriptionScheduleReleaseParams', (ctx) =>
    releaseSchedule(ctx, foundSchedule(ctx.account, ctx.path.id), ctx.params),
  ),
]

const happened = (moment: number | null, range: Stripe.RangeQueryParam | number | undefined) =>
  range === undefined || (moment !== null && inRange(moment, range))

function foundSchedule(account: AccountState, id = ''): Stripe.SubscriptionSchedule {
  const schedule = subscriptionSchedules(account).get(id)
  if (!schedule) throw missing('subscription schedule', id)
  return schedule
}
