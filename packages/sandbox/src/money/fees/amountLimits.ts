import { invalidRequest } from '../../core/errors.js'
import { decimalsOf } from './minorUnits.js'

/** The smallest charge by currency, in smallest units. @see https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts */
const smallest: Readonly<Record<string, number>> = {
  aed: 200,
  aud: 50,
  brl: 50,
  cad: 50,
  chf: 50,
  czk: 1500,
  dkk: 250,
  eur: 50,
  gbp: 30,
  hkd: 400,
  huf: 17_500,
  inr: 50,
  jpy: 50,
  mxn: 1000,
  myr: 200,
  nok: 300,
  nzd: 50,
  pln: 200,
  ron: 200,
  sek: 300,
  sgd: 50,
  thb: 1000,
  usd: 50,
}
const largest = 99_999_999

/** An invoice below it is not charged but carried over. */
export const smallestCharge = (currency: string): number => smallest[currency] ?? 50

/** Refuses an amount of zero or less. */
export function requirePositive(amount: number | undefined, param: string): void {
  if (amount === undefined || amount >= 1) return
  throw invalidRequest('This value must be greater than or equal to 1.', { code: 'parameter_invalid_integer', param })
}

/** Refuses what no card could be charged with. */
export function requireChargeable(amount: number, currency: string): void {
  requirePositive(amount, 'amount')
  const least = smallestCharge(currency)
  if (amount < least) {
    throw invalidRequest(`Amount must be at least ${formatAmount(least, currency)}`, {
      code: 'amount_too_small',
      param: 'amount',
    })
  }
  if (amount > largest) {
    throw invalidRequest(`Amount must be no more than ${formatAmount(largest, currency)}`, {
      code: 'amount_too_large',
      param: 'amount',
    })
  }
}

const symbols: Readonly<Record<string, string>> = { eur: '€', gbp: '£', jpy: '¥', usd: '$' }

/** As error messages write it: `$0.50 usd`, `¥50 jpy`. */
export function formatAmount(amount: number, currency: string): string {
  const decimals = decimalsOf(currency)
  return `${symbols[currency] ?? ''}${numbersWith(decimals).format(amount / 10 ** decimals)} ${currency}`
}

const formats = new Map<number, Intl.NumberFormat>()

/** Making a format takes longer than an invoice: there is one for each number of decimals. */
function numbersWith(decimals: number): Intl.NumberFormat {
  const held = formats.get(decimals)
  if (held) return held
  const made = new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  formats.set(decimals, made)
  return made
}
