export interface DateContext {
  locale: string
  timeZone: string
  /** Unix seconds on the sandbox's clock: today there is not today here. */
  now: number
  words: { today: string; yesterday: string }
}

interface Day {
  year: string
  month: string
  day: string
}

const dayOf = (unix: number, timeZone: string): Day => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(unix * 1000)
    .reduce<Record<string, string>>((all, { type, value }) => Object.assign(all, { [type]: value }), {})
  return { year: parts.year ?? '', month: parts.month ?? '', day: parts.day ?? '' }
}

const isSame = (a: Day, b: Day) => a.year === b.year && a.month === b.month && a.day === b.day

/** `zone` is the one in which `unix` is meant; whose year it is now is always the account's. */
const write = (
  unix: number,
  zone: string,
  { locale, timeZone, now }: DateContext,
  more: Intl.DateTimeFormatOptions = {},
) => {
  const thisYear = dayOf(unix, zone).year === dayOf(now, timeZone).year
  const year: Intl.DateTimeFormatOptions = thisYear ? {} : { year: 'numeric' }
  const month = locale.startsWith('ja') ? 'long' : 'short'
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, ...year, month, day: 'numeric', ...more })
  return format.format(unix * 1000).replace('\u202f', ' ')
}

const named = (unix: number, zone: string, context: DateContext) => {
  const day = dayOf(unix, zone)
  if (isSame(day, dayOf(context.now, context.timeZone))) return context.words.today
  if (isSame(day, dayOf(context.now - 86_400, context.timeZone))) return context.words.yesterday
  return write(unix, zone, context)
}

/** The day of a moment, in the account's zone: `Nov 20`, `Nov 20, 2025` in another year, `Today`; 11月20日, 今日. */
export const formatDate = (unix: number, context: DateContext): string => named(unix, context.timeZone, context)

/** A day that Stripe gives as its midnight UTC, `arrival_date` for one: it is the same day everywhere. */
export const formatDay = (unix: number, context: DateContext): string => named(unix, 'UTC', context)

/** `Nov 20, 2:02 PM`, 11月20日 14:02. */
export function formatTime(unix: number, context: DateContext): string {
  return write(unix, context.timeZone, context, { hour: 'numeric', minute: '2-digit' })
}

/** Days as in `formatDay`: `Nov 24–27`, `Nov 28 – Dec 1`; 11月24日〜27日. `formatRange` writes 11/24～11/27 in Japanese. */
export function formatDays(from: number, to: number, context: DateContext): string {
  const [first, last] = [dayOf(from, 'UTC'), dayOf(to, 'UTC')]
  const [start, end] = [write(from, 'UTC', context), write(to, 'UTC', context)]
  if (isSame(first, last)) return start
  const sameMonth = first.year === last.year && first.month === last.month
  if (context.locale.startsWith('ja')) return `${start}〜${sameMonth ? `${Number(last.day)}日` : end}`
  return sameMonth ? `${start}–${Number(last.day)}` : `${start} – ${end}`
}

/** The value of `<time datetime>`. */
export const isoTime = (unix: number): string => new Date(unix * 1000).toISOString()

/** `November 2026`, 2026年11月, of the `2026-11` that names a month. */
export const formatMonth = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  )
