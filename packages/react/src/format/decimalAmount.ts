import { currencyExponent } from './currencyExponent.js'

/** An amount as a plain decimal number, `1234.50`, exactly: a division would round large ones. */
export function decimalAmount(amount: number, currency: string): Intl.StringNumericLiteral {
  const exponent = currencyExponent(currency)
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0')
  const point = digits.length - exponent
  const fraction = exponent > 0 ? `.${digits.slice(point)}` : ''
  return `${amount < 0 ? '-' : ''}${digits.slice(0, point)}${fraction}` as Intl.StringNumericLiteral
}
