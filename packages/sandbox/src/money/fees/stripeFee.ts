import type { ExchangeRates } from './exchangeRates.js'
import { toMinorUnits } from './minorUnits.js'

interface CardFee {
  /** Hundredths of a percent. */
  basisPoints: number
  /** In the smallest unit of `currency`. */
  fixed: number
  currency: string
  /** Hundredths of a percent on top for a card from elsewhere, or from another country of the same region. */
  foreign?: number
  regional?: number
}

const europe = 'AT BE BG CY CZ DE DK EE ES FI FR GI GR HR HU IE IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')

/** Stripe's list price for a card from the same country. @see https://stripe.com/pricing */
const cardFees: Readonly<Record<string, CardFee>> = {
  AU: { basisPoints: 170, fixed: 30, currency: 'aud', foreign: 180 },
  BR: { basisPoints: 399, fixed: 39, currency: 'brl', foreign: 200 },
  CA: { basisPoints: 290, fixed: 30, currency: 'cad', foreign: 80 },
  DE: { basisPoints: 150, fixed: 25, currency: 'eur', foreign: 175 },
  FR: { basisPoints: 150, fixed: 25, currency: 'eur', foreign: 175 },
  GB: { basisPoints: 150, fixed: 20, currency: 'gbp', foreign: 175, regional: 100 },
  JP: { basisPoints: 360, fixed: 0, currency: 'jpy' },
  MX: { basisPoints: 360, fixed: 300, currency: 'mxn', foreign: 50 },
  SG: { basisPoints: 340, fixed: 50, currency: 'sgd', foreign: 50 },
  US: { basisPoints: 290, fixed: 30, currency: 'usd', foreign: 150 },
}
const elsewhere: CardFee = { basisPoints: 290, fixed: 30, currency: 'usd' }

/** What Stripe keeps of a card payment, in the settlement currency, rounded once. */
export function stripeFee(
  { country, cardCountry }: { country: string; cardCountry: string },
  amount: number,
  currency: string,
  rates: ExchangeRates,
): number {
  const fee = cardFees[country] ?? elsewhere
  const fixed = fee.fixed === 0 ? 0 : rates.convert(fee.fixed, fee.currency, currency)
  return Math.min(
    amount,
    toMinorUnits((amount * (fee.basisPoints + surcharge(fee, country, cardCountry))) / 10_000 + fixed),
  )
}

/** Japan charges the same for every card. */
function surcharge({ foreign = 0, regional }: CardFee, country: string, cardCountry: string): number {
  if (cardCountry === country) return 0
  if (regional !== undefined) return europe.includes(cardCountry) ? regional : foreign
  return europe.includes(country) && europe.includes(cardCountry) ? 0 : foreign
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
