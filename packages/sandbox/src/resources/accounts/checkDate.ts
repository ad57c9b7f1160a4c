import { invalidRequest } from '../../core/errors.js'

interface CalendarDay {
  day: number
  month: number
  year: number
}

const youngest = 13

/** Refuses days of birth that no calendar has, and those of children. */
export function checkDate({ year, month, day }: CalendarDay, param: string, now: number): void {
  if (month < 1 || month > 12) {
    throw invalidRequest('Invalid month: must be between 1 and 12', { param: `${param}[month]` })
  }
  if (year < 1900) throw invalidRequest('Invalid year: must be 1900 or later', { param: `${param}[year]` })
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > days) {
    throw invalidRequest(`Invalid day: must be between 1 and ${days}`, { param: `${param}[day]` })
  }
  if (Date.UTC(year + youngest, month - 1, day) / 1000 > now) {
    throw invalidRequest(`Must be at least ${youngest} years of age to use Stripe`, { param: `${param}[year]` })
  }
}
