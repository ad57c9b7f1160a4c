import type { Locale } from '../../messages/defineMessages.js'

const monday = Date.UTC(2026, 10, 16)
const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** `['friday']` → `Friday`, `金曜日`. A name Stripe may add one day is left as it is. */
export function weekdays(days: readonly string[], locale: Locale): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return days.map((day) => {
    const index = names.indexOf(day)
    return index < 0 ? day : format.format(monday + index * 86_400_000)
  })
}

const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** `[1, 15, 31]` → `1st`, `15th`, `last day`. */
export function monthDays(days: readonly number[]): string[] {
  const rules = new Intl.PluralRules('en', { type: 'ordinal' })
  return days.map((day) => (day >= 31 ? 'last day' : `${day}${suffixes[rules.select(day)] ?? 'th'}`))
}

export const list = (items: readonly string[], locale: Locale): string => new Intl.ListFormat(locale).format(items)
