import { tidyPhone } from '@connect-kit/contract/fields'
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

const home = (country: string): CountryCode | undefined => (isSupportedCountry(country) ? country : undefined)

const parse = (value: string, country: string) => {
  const tidied = tidyPhone(value)
  // Nothing but zeros is what Stripe's test mode takes for a verified number.
  const parsed = /^0+$/.test(tidied) ? undefined : parsePhoneNumberFromString(tidied, home(country))
  return parsed?.isPossible() ? parsed : undefined
}

/** `090-1234-5678` → `+819012345678`; undefined where it is not a whole number of any country. */
export const toE164 = (value: string, country: string): string | undefined => parse(value, country)?.number

/** As the country writes it; a number of another country with the code of that country. */
export function showPhone(value: string, country: string): string {
  const parsed = parse(value, country)
  if (!parsed) return value
  return parsed.country === country ? parsed.formatNational() : parsed.formatInternational()
}
