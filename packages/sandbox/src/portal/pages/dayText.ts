import type { PageLocale } from '../../hosted/pageLocale.js'

/** A day as people read it, in UTC as Stripe counts billing. */
export const dayText = (seconds: number, locale: PageLocale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(seconds * 1000)
