import type { Locale } from '../../messages/defineMessages.js'

const monday = Date.UTC(2026, 10, 16)
const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** `['friday']` → `Friday`, `金曜日`. A name that Stripe may add one day is left as it is. */
export function weekdays(days: readonly string[], locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const written = days.map((day) => {
    const index = names.indexOf(day)
    return index < 0 ? day : format.format(monday + index * 86_400_000)
  })
  return list(written, locale)
}

const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** `[1, 31]` → `1st and last day`, `1日・末日`. */
export function monthDays(days: readonly number[], locale: Locale): string {
  const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
  const written = days.map((day) => {
    if (locale === 'ja') return day >= 31 ? '末日' : `${day}日`
    return day >= 31 ? 'last day' : `${day}${suffixes[ordinals.select(day)] ?? 'th'}`
  })
  return list(written, locale)
}

const list = (items: readonly string[], locale: Locale): string =>
  locale === 'ja' ? items.join('・') : new Intl.ListFormat(locale).format(items)
