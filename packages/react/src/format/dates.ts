import type { Locale } from '../messages/defineMessages.js'

/** @public */
export interface DateOptions {
  /** IANA name; the browser's own where it is not known. */
  timeZone?: string | undefined
  /** Whose today decides about the year and the words; `timeZone` where it is left out. */
  todayIn?: string | undefined
  /** Says "Today" and "Yesterday" where it is. */
  words?: boolean
  /** Adds the day of the week. */
  weekday?: boolean
  /** Unix milliseconds; the clock where it is left out. */
  now?: number
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, options)
    formatters.set(key, formatter)
  }
  return formatter
}

/** Newer locale data has a narrow space before AM and PM, older has not: server and browser must write the same. */
const write = (locale: Locale, seconds: number, options: Intl.DateTimeFormatOptions): string =>
  formatterOf(locale, options)
    .format(seconds * 1000)
    .replace(/\u202F/g, ' ')

/** `2026-11-20`, the calendar day in a zone: Swedish is written so. */
const isoDay = (milliseconds: number, timeZone: string | undefined): string =>
  formatterOf('sv', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(milliseconds)

const month = { en: 'short', ja: 'long' } as const

const yearUnlessSame = (day: string, today: string) =>
  day.slice(0, 4) === today.slice(0, 4) ? undefined : ('numeric' as const)

const todayOf = ({ now = Date.now(), timeZone, ...options }: DateOptions): string =>
  isoDay(now, 'todayIn' in options ? options.todayIn : timeZone)

/** The day of a moment: `Nov 20`, `11月20日`; with the year when it is another one. @public */
export function formatDate(seconds: number, locale: Locale, options: DateOptions = {}): string {
  const { timeZone } = options
  const today = todayOf(options)
  const day = isoDay(seconds * 1000, timeZone)
  const ago = (Date.parse(today) - Date.parse(day)) / 86_400_000
  if (options.words && (ago === 0 || ago === 1)) {
    const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-ago, 'day')
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  const weekday = options.weekday ? 'short' : undefined
  return write(locale, seconds, {
    timeZone,
    weekday,
    year: yearUnlessSame(day, today),
    month: month[locale],
    day: 'numeric',
  })
}

/** First and last day: `Nov 24–27`, `11月24日〜27日`. One day where both fall on it. @public */
export function formatDateRange(from: number, until: number, locale: Locale, options: DateOptions = {}): string {
  const { timeZone } = options
  const today = todayOf(options)
  const first = isoDay(from * 1000, timeZone)
  const last = isoDay(until * 1000, timeZone)
  if (first === last) return formatDate(from, locale, options)

  const inOneYear = first.slice(0, 4) === last.slice(0, 4)
  const inOneMonth = first.slice(0, 7) === last.slice(0, 7)
  const parts = { timeZone, month: month[locale], day: 'numeric' } as const
  // The year stands once: Japanese says it first, English last.
  const firstYear = inOneYear && locale === 'en' ? undefined : yearUnlessSame(first, today)
  const lastYear = inOneYear && locale === 'ja' ? undefined : yearUnlessSame(last, today)
  const start = write(locale, from, { ...parts, year: firstYear })
  if (!inOneMonth)
    return [start, write(locale, until, { ...parts, year: lastYear })].join(locale === 'ja' ? '〜' : ' – ')
  const day = Number(last.slice(8))
  return locale === 'ja' ? `${start}〜${day}日` : `${start}–${day}${lastYear ? `, ${last.slice(0, 4)}` : ''}`
}

/** `Nov 20, 2:02 PM`, `11月20日 14:02`. @public */
export function formatDateTime(seconds: number, locale: Locale, options: DateOptions = {}): string {
  const { timeZone } = options
  const year = yearUnlessSame(isoDay(seconds * 1000, timeZone), todayOf(options))
  const day = { year, month: month[locale], day: 'numeric' } as const
  return write(locale, seconds, { timeZone, ...day, hour: 'numeric', minute: '2-digit' })
}

/** Day of the week, date, time and zone: nothing left to guess. @public */
export function formatFullDateTime(seconds: number, locale: Locale, { timeZone }: DateOptions = {}): string {
  const date = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const
  return write(locale, seconds, { timeZone, ...date, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' })
}

/** A day that Stripe gives as midnight UTC (`arrival_date`): the same day everywhere. @public */
export const formatDay = (seconds: number, locale: Locale, options: DateOptions = {}): string =>
  formatDate(seconds, locale, { todayIn: undefined, ...options, timeZone: 'UTC' })

/** As {@link formatDateRange}, of days that Stripe gives as midnight UTC. @public */
export const formatDayRange = (from: number, until: number, locale: Locale, options: DateOptions = {}): string =>
  formatDateRange(from, until, locale, { todayIn: undefined, ...options, timeZone: 'UTC' })
