import type { Money } from '../stripeObjects.js'

const zeroDecimal = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ')
const threeDecimal = 'BHD JOD KWD OMR TND'.split(' ')

/**
 * How many digits of an amount are the minor unit, as Stripe counts them. Not always ISO 4217, and so not always what
 * `Intl` says: ISK and UGX have no minor unit but are sent with two digits.
 * @see https://docs.stripe.com/currencies#zero-decimal
 */
export function exponentOf(currency: string): number {
  const code = currency.toUpperCase()
  if (zeroDecimal.includes(code)) return 0
  return threeDecimal.includes(code) ? 3 : 2
}

/** `¥1,200`, `−$12.00`, and with the code `$12.00 USD`. */
export function formatMoney({ amount, currency }: Money, locale: string, withCode = false): string {
  const code = currency.toUpperCase()
  const digits = exponentOf(code)
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).formatToParts(Math.abs(amount) / 10 ** digits)
  // Japanese locales give the full-width yen sign.
  const text = parts
    .map((part) => (part.type === 'currency' ? part.value.replace('\uffe5', '\u00a5') : part.value))
    .join('')
  const signed = amount < 0 ? `\u2212${text}` : text
  return withCode && !text.includes(code) ? `${signed} ${code}` : signed
}

/** Reads what a person typed, full-width digits and separators included. Undefined when it is no amount of this currency. */
export function parseAmount(text: string, currency: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '')
  const match = /^(\d+)(?:\.(\d*))?$/.exec(plain)
  const digits = exponentOf(currency)
  const fraction = match?.[2] ?? ''
  if (!match || fraction.length > digits) return undefined
  const amount = Number(`${match[1]}${fraction.padEnd(digits, '0')}`)
  return Number.isSafeInteger(amount) ? amount : undefined
}

/** The amount as a person would type it: no symbol, no grouping. */
export function plainAmount({ amount, currency }: Money): string {
  const digits = exponentOf(currency)
  return (amount / 10 ** digits).toFixed(digits)
}
