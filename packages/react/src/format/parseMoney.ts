import { currencyExponent } from './currencyExponent.js'

/**
 * What somebody typed, as an amount in the smallest unit: `１，２３４`, `¥1,234` and `1234円` are 1234 yen. Undefined for anything
 * that is not clearly an amount of that currency, such as more decimals than it has or a comma that groups no thousands.
 * @public
 */
export function parseMoney(text: string, currency: string): number | undefined {
  const exponent = currencyExponent(currency)
  const typed = namesOf(currency)
    .reduce((rest, name) => rest.replace(name, ''), text.normalize('NFKC').toUpperCase())
    .replace(/\s/g, '')
    .replace('\u2212', '-')
  const match = /^([-+]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/.exec(typed)
  if (!match) return undefined
  const [, sign, whole = '', fraction = ''] = match
  if (/[1-9]/.test(fraction.slice(exponent))) return undefined
  const digits = whole.replaceAll(',', '') + fraction.slice(0, exponent).padEnd(exponent, '0')
  const amount = Number(digits) * (sign === '-' ? -1 : 1)
  return Number.isSafeInteger(amount) ? amount + 0 : undefined
}

/** Everything a currency is called in our languages, the longest first: `A$` before `$`. */
function namesOf(currency: string): string[] {
  const names = ['en', 'ja'].flatMap((locale) =>
    (['symbol', 'narrowSymbol', 'name'] as const).map((currencyDisplay) => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
      return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? ''
    }),
  )
  return [currency, ...names].map((name) => name.normalize('NFKC').toUpperCase()).sort((a, b) => b.length - a.length)
}
