import type { PageLocale } from '../hosted/pageLocale.js'
import { decimalsOf } from '../money/fees/minorUnits.js'

/** An amount in the smallest unit, as people read it. */
export function moneyText(amount: number, currency: string, locale: PageLocale): string {
  const digits = decimalsOf(currency)
  const options = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const
  return new Intl.NumberFormat(locale, options).format(amount / 10 ** digits)
}
