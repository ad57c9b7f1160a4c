import type { ExchangeRates } from './exchangeRates.js'
import { toMinorUnits } from './minorUnits.js'

interface CardFee {
  /** Hundredths of a percent. */
  basisPoints: number
  /** In the smallest unit of `currency`. */
  fixed: number
  currency: string
}

/** Stripe's list price for a domestic card. @see https://stripe.com/pricing */
const cardFees: Readonly<Record<string, CardFee>> = {
  AU: { basisPoints: 170, fixed: 30, currency: 'aud' },
  BR: { basisPoints: 399, fixed: 39, currency: 'brl' },
  CA: { basisPoints: 290, fixed: 30, currency: 'cad' },
  DE: { basisPoints: 150, fixed: 25, currency: 'eur' },
  FR: { basisPoints: 150, fixed: 25, currency: 'eur' },
  GB: { basisPoints: 150, fixed: 20, currency: 'gbp' },
  JP: { basisPoints: 360, fixed: 0, currency: 'jpy' },
  MX: { basisPoints: 360, fixed: 300, currency: 'mxn' },
  SG: { basisPoints: 340, fixed: 50, currency: 'sgd' },
  US: { basisPoints: 290, fixed: 30, currency: 'usd' },
}
const elsewhere: CardFee = { basisPoints: 290, fixed: 30, currency: 'usd' }

/** What Stripe keeps of a card payment, in the settlement currency, rounded once. */
export function stripeFee(country: string, amount: number, currency: string, rates: ExchangeRates): number {
  const fee = cardFees[country] ?? elsewhere
  const fixed = fee.fixed === 0 ? 0 : rates.convert(fee.fixed, fee.currency, currency)
  return Math.min(amount, toMinorUnits((amount * fee.basisPoints) / 10_000 + fixed))
}

/** 1.5 %, at least half a dollar. @see https://docs.stripe.com/payouts/instant-payouts */
export function instantPayoutFee(amount: number, currency: string, rates: ExchangeRates): number {
  return Math.max(toMinorUnits((amount * 150) / 10_000), rates.convert(50, 'usd', currency))
}

/** The largest payout that fits into `balance` together with its fee. */
export function largestInstantPayout(balance: number, currency: string, rates: ExchangeRates): number {
  let amount = Math.floor((balance * 10_000) / 10_150) + 1
  while (amount > 0 && amount + instantPayoutFee(amount, currency, rates) > balance) {
    amount = Math.min(amount - 1, balance - instantPayoutFee(amount, currency, rates))
  }
  return Math.max(0, amount)
}
