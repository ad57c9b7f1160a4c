import { businessDayFrom, day, isBusinessDay, startOfDay, weekdayOf } from './days.js'

export interface PayoutRhythm {
  interval: string
  /** `monday` … `friday`; for `weekly`. */
  weeklyDays: readonly string[]
  /** 1–31; for `monthly`. 29–31 mean the last day in a shorter month. */
  monthlyDays: readonly number[]
}

/** Whether automatic payouts leave on the day that holds `at`. */
export function isPayoutDay(rhythm: PayoutRhythm, at: number): boolean {
  if (!isBusinessDay(at)) return false
  if (rhythm.interval === 'daily') return true
  if (rhythm.interval === 'weekly') return rhythm.weeklyDays.includes(weekdayOf(at))
  return rhythm.interval === 'monthly' && isMonthlyPayoutDay(rhythm.monthlyDays, startOfDay(at))
}

/** A date on a weekend moves to the next business day, so Saturday's and Sunday's dates are looked at on Monday too. */
function isMonthlyPayoutDay(dates: readonly number[], today: number): boolean {
  return [today, today - day, today - 2 * day].some(
    (candidate) => isNamedDate(dates, candidate) && businessDayFrom(candidate) === today,
  )
}

function isNamedDate(dates: readonly number[], at: number): boolean {
  const date = new Date(at * 1000)
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  return dates.some((wanted) => Math.min(wanted, lastOfMonth) === date.getUTCDate())
}
