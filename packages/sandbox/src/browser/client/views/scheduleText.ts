import type { PayoutSchedule } from '../stripeObjects.js'
import type { Ui } from '../ui.js'

export function scheduleText(schedule: PayoutSchedule | undefined, { messages }: Ui): string {
  const words = messages.schedule
  if (!schedule || schedule.interval === 'manual') return words.manual
  if (schedule.interval === 'daily') return words.daily
  if (schedule.interval === 'weekly') {
    return words.weekly(schedule.weekly_payout_days ?? (schedule.weekly_anchor ? [schedule.weekly_anchor] : []))
  }
  return words.monthly(schedule.monthly_payout_days ?? (schedule.monthly_anchor ? [schedule.monthly_anchor] : []))
}
