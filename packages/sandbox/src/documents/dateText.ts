import type { AccountState } from '../core/account.js'
import type { PageLocale } from '../hosted/pageLocale.js'

/** A day as people write it, where the seller is. */
export function dateText({ object }: AccountState, seconds: number, locale: PageLocale): string {
  const timeZone = object.settings?.dashboard.timezone || 'Etc/UTC'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(seconds * 1000)
}
