import { invalidRequest } from '../../core/errors.js'

interface CalendarDay {
  day: number
  month: number
  year: number
}

/** Refuses days that no calendar has. */
export function checkDate({ year, month, day }: CalendarDay, param: string): void {
  if (month < 1 || month > 12)
    throw invalidRequest('Invalid month: must be between 1 and 12', { param: `${param}[month]` })
  if (year < 1900 || year > 2100) throw invalidRequest(`Invalid year: ${year}`, { param: `${param}[year]` })
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > days)
    throw invalidRequest(`Invalid day: must be between 1 and ${days}`, { param: `${param}[day]` })
}
