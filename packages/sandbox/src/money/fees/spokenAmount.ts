import { decimalsOf } from './minorUnits.js'

/** An amount as people of a language write it. */
export function spokenAmount(amount: number, currency: string, locale: string): string {
  const decimals = decimalsOf(currency)
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(amount / 10 ** decimals)
}
