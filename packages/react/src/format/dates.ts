import type { Locale } from '../messages/defineMessages.js'

/** How a day is written. @public */
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

/** Newer locale data has a narrow space before AM and PM, older has not: server and browser must write the same. */
function write(locale: string, milliseconds: number, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options)
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, options)
    formatters.set(key, formatter)
  }
  return formatter.format(milliseconds).replace('\u202F', ' ')
}

/** `2026-11-20`, the calendar day in a zone: Swedish is written so. */
const isoDay = (milliseconds: number, timeZone: string | undefined): string =>
  write('sv', milliseconds, { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** Day and month, and the year where it is not this one. */
function writeDay(
  seconds: number,
  locale: Locale,
  options: DateOptions,
  more: Intl.DateTimeFormatOptions = {},
): string {
  const { timeZone, todayIn = timeZone, words, now = Date.now() } = options
  const today = isoDay(now, todayIn)
  const day = isoDay(seconds * 1000, timeZone)
  const ago = (Date.parse(today) - Date.parse(day)) / 86_400_000
  if (words && (ago === 0 || ago === 1)) {
    const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-ago, 'day')
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  const month = locale === 'ja' ? 'long' : 'short'
  return write(locale, seconds * 1000, { timeZone, year, month, day: 'numeric', ...more })
}

/** The day of a moment: `Nov 20`, `11月20日`; with the year when it is another one. @public */
export const formatDate = (seconds: number, locale: Locale, options: DateOptions = {}): string =>
  writeDay(seconds, locale, options, options.weekday ? { weekday: 'short' } : {})

/** First and last day: `Nov 24–27`, `11月24日〜27日`. One day where both fall on it. @public */
export function formatDateRange(from: number, until: number, locale: Locale, options: DateOptions = {}): string {
  const [start, end] = [writeDay(from, locale, options), writeDay(until, locale, options)]
  if (start === end) return start
  const [first = '', last = ''] = [from, until].map((seconds) => isoDay(seconds * 1000, options.timeZone))
  const inOneYear = first.slice(0, 4) === last.slice(0, 4)
  const inOneMonth = first.slice(0, 7) === last.slice(0, 7)
  // What both have in common stands once: first in Japanese, the year last in English.
  if (locale === 'ja') {
    const common = inOneMonth ? /.*\D(?=\d+\D$)/ : inOneYear ? /^\d{4}\D/ : ''
    return `${start}〜${end.replace(common, '')}`
  }
  const opening = inOneYear ? start.replace(/,.*/, '') : start
  return inOneMonth ? `${opening}–${end.replace(/^\D+/, '')}` : `${opening} – ${end}`
}

/** `Nov 20, 2:02 PM`, `11月20日 14:02`. @public */
export const formatDateTime = (seconds: number, locale: Locale, options: DateOptions = {}): string =>
  writeDay(seconds, locale, options, { hour: 'numeric', minute: '2-digit' })

/** Day of the week, date, time and zone: nothing left to guess. @public */
export const formatFullDateTime = (seconds: number, locale: Locale, { timeZone }: DateOptions = {}): string =>
  write(locale, seconds * 1000, {
    timeZone,
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })
