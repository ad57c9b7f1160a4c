import type Stripe from 'stripe'
import type { Scope } from '../money/scope.js'
import { addIntervals, intervalOf } from '../subscriptions/cycle/intervals.js'

type Asked = Stripe.Emptyable<readonly Stripe.SubscriptionScheduleUpdateParams.PauseSchedule[]> | undefined
type Held = Stripe.SubscriptionSchedule.PauseSchedule

/** Pauses that are planned ahead, each with the moment that it ends at, if it does. */
export function pauseSchedulesOf({ now, sandbox }: Scope, asked: Asked, before: Held[]): Held[] {
  if (asked === undefined) return before
  return (asked || []).map((entry) => {
    const key = entry.key ?? sandbox.ids.token(16)
    const held = before.find((candidate) => candidate.key === key)
    const pauseAt = entry.pause?.pause_at
    const at = pauseAt ? (pauseAt.timestamp ?? now) : (held?.pause.pause_at ?? now)
    return {
      key,
      pause: {
        pause_at: at,
        settings: entry.pause?.settings ? pauseSettings(entry.pause.settings) : (held?.pause.settings ?? null),
        status: held?.pause.status ?? { type: 'scheduled' },
      },
      resume:
        entry.resume === undefined ? (held?.resume ?? null) : entry.resume ? resumeOf(entry.resume, at, now) : null,
    }
  })
}

const pauseSettings = ({
  bill_for: billFor,
  invoicing_behavior: behavior,
  type,
}: Stripe.SubscriptionScheduleUpdateParams.PauseSchedule.Pause.Settings): Held['pause']['settings'] => ({
  bill_for: {
    outstanding_usage_through: { type: billFor?.outstanding_usage_through?.type ?? 'pause_at' },
    unused_time_from: { type: billFor?.unused_time_from?.type ?? 'none' },
  },
  invoicing_behavior: behavior ?? 'pending_invoice_item',
  type: type ?? 'subscription',
})

function resumeOf(
  { resume_at: at, settings }: Stripe.SubscriptionScheduleUpdateParams.PauseSchedule.Resume,
  pausedAt: number,
  now: number,
): NonNullable<Held['resume']> {
  const moment = at?.duration ? addIntervals(pausedAt, intervalOf(at.duration), 1) : (at?.timestamp ?? now)
  return {
    resume_at: moment,
    settings: {
      billing_cycle_anchor: settings?.billing_cycle_anchor ?? 'resume_at',
      payment_behavior: settings?.payment_behavior ?? 'resume_on_payment_success',
      proration_behavior: settings?.proration_behavior ?? 'create_prorations',
    },
    status: { type: 'scheduled' },
  }
}
