import type { PayoutSchedule } from '@connect-kit/contract'
import type { BalanceSummaryMessages } from './BalanceSummary.messages.js'

/** When Stripe pays out by itself, in a few words. */
export function scheduleSentence(schedule: PayoutSchedule, m: BalanceSummaryMessages): string {
  switch (schedule.interval) {
    case 'weekly':
      return m.weekly(schedule.weekly_payout_days)
    case 'monthly':
      return m.monthly(schedule.monthly_payout_days)
    case 'daily':
      return m.daily
    case 'manual':
      return m.manual
  }
}
