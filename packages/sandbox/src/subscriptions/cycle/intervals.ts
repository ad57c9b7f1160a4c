import type Stripe from 'stripe'

export interface Interval {
  readonly interval: 'day' | 'week' | 'month' | 'year'
  readonly count: number
}

export const day = 86_400

/** How often something recurs, of a price or of a duration. Stripe leaves room for intervals that it has not invented yet. */
export function intervalOf(
  recurring: { interval: string; interval_count?: number | null } | null | undefined,
): Interval {
  const { interval = 'month', interval_count: count } = recurring ?? {}
  const known = interval === 'day' || interval === 'week' || interval === 'year' ? interval : 'month'
  return { interval: known, count: count ?? 1 }
}

export const intervalOfPrice = (price: Pick<Stripe.Price, 'recurring'>): Interval => intervalOf(price.recurring)

export const sameInterval = (a: Interval, b: Interval) => a.interval === b.interval && a.count === b.count

/**
 * A moment so many intervals after another one, in UTC. Months and years keep the day of the month where they can and fall
 * back to the last day where they cannot, so counting always starts from the anchor: 31 January, 28 February, 31 March.
 */
export function addIntervals(from: number, { interval, count }: Interval, times: number, dayOfMonth?: number): number {
  const steps = count * times
  if (interval === 'day') return from + steps * day
  if (interval === 'week') return from + steps * 7 * day
  return addMonths(from, interval === 'year' ? steps * 12 : steps, dayOfMonth)
}

export function addMonths(from: number, months: number, dayOfMonth?: number): number {
  const date = new Date(from * 1000)
  const wanted = dayOfMonth ?? date.getUTCDate()
  const secondOfDay = ((from % day) + day) % day
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + months
  const firstOfMonth = Date.UTC(year, month, 1) / 1000
  return firstOfMonth + (Math.min(wanted, daysIn(year, month)) - 1) * day + secondOfDay
}

/** The day before the first of the next month. Months beyond the year are counted on, as `Date.UTC` does. */
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
