import { countryCodes } from './countryCodes.js'

/** Countries by name in the page's language, as the browser knows them. */
export function countryChoices(locale: string, allowed?: readonly string[] | null): (readonly [string, string])[] {
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  const collator = new Intl.Collator(locale)
  const codes = allowed?.length ? allowed.map((code) => code.toUpperCase()) : countryCodes
  return codes
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, one], [, other]) => collator.compare(one, other))
}

/** Where a card's postal code is checked by its bank; elsewhere Stripe does not ask. */
export const asksPostalCode = (country: string): boolean => ['US', 'CA', 'GB', 'PR'].includes(country)
