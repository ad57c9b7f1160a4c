import type { AccountState } from '../core/account.js'
import type { PageLocale } from '../hosted/pageLocale.js'

// What a date of JavaScript reaches.
const furthest = 8_640_000_000_000

/** A day as people write it, where the seller is; empty for a moment that no calendar has. */
export function dateText({ object }: AccountState, seconds: number, locale: PageLocale): string {
  if (Math.abs(seconds) > furthest) return ''
  const timeZone = object.settings?.dashboard.timezone || 'Etc/UTC'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(seconds * 1000)
}
