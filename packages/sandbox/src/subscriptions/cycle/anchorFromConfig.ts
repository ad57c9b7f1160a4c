import { addIntervals, addMonths, type Interval } from './intervals.js'
import type { Anchor } from './periods.js'

interface AnchorConfig {
  readonly day_of_month: number
  readonly hour?: number | null
  readonly minute?: number | null
  readonly second?: number | null
  readonly month?: number | null
}

/** The first moment from `now` on that a `billing_cycle_anchor_config` describes; what it leaves open is taken from `now`. */
export function anchorFromConfig(config: AnchorConfig, interval: Interval, now: number): Required<Anchor> {
  const date = new Date(now * 1000)
  const hour = config.hour ?? date.getUTCHours()
  const minute = config.minute ?? date.getUTCMinutes()
  const second = config.second ?? date.getUTCSeconds()
  const yearly = typeof config.month === 'number'
  const month = yearly ? Number(config.month) - 1 : date.getUTCMonth()
  const dayOfMonth = config.day_of_month
  const first = Date.UTC(date.getUTCFullYear(), month, 1, hour, minute, second) / 1000
  let at = addMonths(first, 0, dayOfMonth)
  for (let step = 1; at < now; step++) at = addMonths(first, yearly ? step * 12 : step, dayOfMonth)
  // A week has no day of the month: the anchor is the next one that the interval reaches from there.
  while (interval.interval === 'week' && addIntervals(at, interval, -1) >= now) at = addIntervals(at, interval, -1)
  return { at, dayOfMonth }
}
