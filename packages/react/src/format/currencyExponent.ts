const zeroDecimal = 'bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'
const threeDecimal = 'bhd jod kwd omr tnd'
/** Stripe writes them with two decimals, of which only 00 can be moved. */
const wholeOnly = 'isk ugx'
/** Two decimals in payments, whole amounts in payouts. */
const wholePayouts = 'huf twd'

/**
 * How many decimals Stripe's amounts have in a currency. `Intl` knows a currency's custom, not Stripe's notation: it
 * disagrees for 18 of them.
 * @see https://docs.stripe.com/currencies#zero-decimal
 * @public
 */
export function currencyExponent(currency: string): 0 | 2 | 3 {
  const code = currency.toLowerCase()
  return zeroDecimal.includes(code) ? 0 : threeDecimal.includes(code) ? 3 : 2
}

/**
 * The smallest difference between two amounts that a payout can have.
 * @see https://docs.stripe.com/currencies#special-cases
 * @public
 */
export function payoutStep(currency: string): number {
  const code = currency.toLowerCase()
  if (wholeOnly.includes(code) || wholePayouts.includes(code)) return 100
  return threeDecimal.includes(code) ? 10 : 1
}

/** Whether an amount of the currency is written without decimals although Stripe counts in hundredths. */
export const hidesDecimals = (amount: number, currency: string): boolean =>
  wholeOnly.includes(currency.toLowerCase()) && amount % 100 === 0
