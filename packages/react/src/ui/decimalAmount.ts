import { currencyExponent } from '../format/currencyExponent.js'

/** An amount as spreadsheets read it: `-4800`, `216.50`. Exact, whatever its size. */
export function decimalAmount(amount: number, currency: string): string {
  const exponent = currencyExponent(currency)
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0')
  const point = digits.length - exponent
  const fraction = exponent > 0 ? `.${digits.slice(point)}` : ''
  return `${amount < 0 ? '-' : ''}${digits.slice(0, point)}${fraction}`
}
