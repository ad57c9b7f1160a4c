import type { Locale } from '../../messages/defineMessages.js'

/** Where Stripe's pages for a country are in English. */
const english = new Set(['AU', 'CA', 'GB', 'IE', 'NZ'])

/**
 * Stripe's Connected Account Agreement for the country of the account, in the reader's language where Stripe has it.
 * @see https://docs.stripe.com/connect/updating-service-agreements
 */
export function agreementUrl(country: string, locale: Locale): string {
  const code = country.toLowerCase()
  const inJapanese = { JP: 'jp', US: 'ja-us' }[country]
  const inEnglish = country === 'US' ? '' : english.has(country) ? code : `en-${code}`
  const place = locale === 'ja' && inJapanese ? inJapanese : inEnglish
  return `https://stripe.com/${place && `${place}/`}legal/connect-account`
}
