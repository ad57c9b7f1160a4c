import { addIntervals, day, type Interval } from './intervals.js'

export interface Period {
  readonly start: number
  readonly end: number
}

/** What periods are counted from. `dayOfMonth` outlives a short month that the anchor itself fell into. */
export interface Anchor {
  readonly at: number
  readonly dayOfMonth?: number | undefined
}

const roughly = { day: day, week: 7 * day, month: 30.436_875 * day, year: 365.2425 * day }

/** The period that a moment falls into: it starts at the moment or before, and ends after it. */
export function periodAt({ at, dayOfMonth }: Anchor, interval: Interval, moment: number): Period {
  const boundary = (index: number) => addIntervals(at, interval, index, dayOfMonth)
  let index = Math.floor((moment - at) / (roughly[interval.interval] * interval.count))
  while (boundary(index) > moment) index--
  while (boundary(index + 1) <= moment) index++
  return { start: boundary(index), end: boundary(index + 1) }
}

/** How much of a period is left at a moment, as a fraction of it: to the second, as Stripe prorates. */
export function shareLeft({ start, end }: Period, moment: number): number {
  if (end <= start) return 0
  return Math.min(1, Math.max(0, (end - moment) / (end - start)))
}
