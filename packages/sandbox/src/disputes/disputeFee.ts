import type { ExchangeRates } from '../money/fees/exchangeRates.js'

/** What Stripe charges for a dispute, by the country of the account. @see https://stripe.com/pricing */
const fees: Readonly<Record<string, { amount: number; currency: string }>> = {
  AU: { amount: 2500, currency: 'aud' },
  BR: { amount: 5500, currency: 'brl' },
  CA: { amount: 1500, currency: 'cad' },
  DE: { amount: 2000, currency: 'eur' },
  FR: { amount: 2000, currency: 'eur' },
  GB: { amount: 2000, currency: 'gbp' },
  JP: { amount: 1300, currency: 'jpy' },
  MX: { amount: 30_000, currency: 'mxn' },
  SG: { amount: 1500, currency: 'sgd' },
}
const elsewhere = { amount: 1500, currency: 'usd' }

/** In the currency that the disputed charge settled in. It stays paid when the dispute is won. */
export function disputeFee(country: string, currency: string, rates: ExchangeRates): number {
  const fee = fees[country] ?? elsewhere
  return rates.convert(fee.amount, fee.currency, currency)
}
