import type { PayoutSchedule } from '@connect-kit/contract'
import type { Locale } from '../../messages/defineMessages.js'
import type { BalanceSummaryMessages } from './BalanceSummary.messages.js'
import { monthDays, weekdays } from './scheduleDays.js'

/** When Stripe pays out by itself, in a few words. */
export function scheduleSentence(schedule: PayoutSchedule, m: BalanceSummaryMessages, locale: Locale): string {
  switch (schedule.interval) {
    case 'weekly':
      return m.weekly(weekdays(schedule.weekly_payout_days, locale))
    case 'monthly':
      return m.monthly(monthDays(schedule.monthly_payout_days, locale))
    case 'daily':
      return m.daily
    case 'manual':
      return m.manual
  }
}
