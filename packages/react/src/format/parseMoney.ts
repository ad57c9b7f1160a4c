import { currencyExponent } from './currencyExponent.js'

/**
 * What somebody typed, as an amount in the smallest unit: `１，２３４` and `¥1,234` are 1234 yen. Undefined for anything that is
 * not clearly an amount of that currency, such as more decimals than it has or a comma that does not group thousands.
 * @public
 */
export function parseMoney(text: string, currency: string): number | undefined {
  const exponent = currencyExponent(currency)
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(currency.toUpperCase(), '')
    .replace(/[A-Z]{0,3}\p{Sc}/u, '')
    .replace(/\s/g, '')
    .replace('\u2212', '-')
  const match = /^([-+]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/.exec(typed)
  if (!match) return undefined
  const [, sign, whole = '', fraction = ''] = match
  if (fraction.length > exponent && /[1-9]/.test(fraction.slice(exponent))) return undefined
  const digits = whole.replaceAll(',', '') + fraction.slice(0, exponent).padEnd(exponent, '0')
  const amount = Number(digits) * (sign === '-' ? -1 : 1)
  return Number.isSafeInteger(amount) ? amount : undefined
}
