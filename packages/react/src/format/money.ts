import type { Locale } from '../messages/defineMessages.js'
import { currencyExponent, hidesDecimals } from './currencyExponent.js'
import { decimalAmount } from './decimalAmount.js'

/** How an amount is written. @public */
export interface MoneyOptions {
  /** `always` shows a plus where the change is the message. */
  signDisplay?: 'auto' | 'always' | 'exceptZero' | 'never'
  /** Adds the ISO code: where a view holds two currencies, or a `$` that is not the account's own. */
  showCode?: boolean
}

const formatters = new Map<string, Intl.NumberFormat>()

function formatterOf(locale: Locale, currency: string, digits: number, options: MoneyOptions): Intl.NumberFormat {
  const signDisplay = options.signDisplay ?? 'auto'
  const key = [locale, currency, digits, signDisplay, options.showCode].join()
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      // With the code beside it the short symbol is clear; alone it is not: "A$" says more than "$".
      currencyDisplay: options.showCode ? 'narrowSymbol' : 'symbol',
      signDisplay: signDisplay === 'auto' ? 'negative' : signDisplay,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    formatters.set(key, formatter)
  }
  return formatter
}

/** `Intl` writes a hyphen and, in Japanese, a full-width yen sign. */
const glyph: Record<string, string> = { '-': '\u2212', '\uFFE5': '\u00A5' }

/** An amount and, where asked for, its currency code, which stands in smaller type beside it. @public */
export function moneyParts(
  amount: number,
  currency: string,
  locale: Locale,
  options: MoneyOptions = {},
): { text: string; code: string | undefined } {
  const digits = hidesDecimals(amount, currency) ? 0 : currencyExponent(currency)
  const parts = formatterOf(locale, currency, digits, options).formatToParts(decimalAmount(amount, currency))
  const code = currency.toUpperCase()
  const text = parts.map(({ value }) => glyph[value] ?? value).join('')
  return { text, code: options.showCode && !text.includes(code) ? code : undefined }
}

/**
 * An amount in the currency's smallest unit, as people read it: `−¥4,800`, `$216.50 USD`.
 * @public
 */
export function formatMoney(amount: number, currency: string, locale: Locale, options?: MoneyOptions): string {
  const { text, code } = moneyParts(amount, currency, locale, options)
  return code ? `${text} ${code}` : text
}
