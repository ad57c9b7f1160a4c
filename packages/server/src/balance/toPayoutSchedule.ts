import type { PayoutSchedule } from '@connect-kit/contract'
import type Stripe from 'stripe'

type Schedule = NonNullable<NonNullable<Stripe.Account['settings']>['payouts']>['schedule']

const intervals = ['manual', 'daily', 'weekly', 'monthly'] as const

/** Accounts from before the day lists say their one day as an anchor. */
export function toPayoutSchedule(schedule: Schedule | undefined): PayoutSchedule {
  const { interval, delay_days, weekly_anchor, monthly_anchor, weekly_payout_days, monthly_payout_days } =
    schedule ?? {}
  return {
    // Without a schedule nothing is paid out by itself.
    interval: intervals.find((known) => known === interval) ?? 'manual',
    weekly_payout_days: weekly_payout_days ?? (weekly_anchor ? [weekly_anchor] : []),
    monthly_payout_days: monthly_payout_days ?? (monthly_anchor ? [monthly_anchor] : []),
    delay_days: delay_days ?? 0,
  }
}
