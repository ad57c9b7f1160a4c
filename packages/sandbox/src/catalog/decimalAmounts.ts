import type Stripe from 'stripe'

// Stripe keeps twelve digits behind the point of a smallest unit.
const digits = 12
const one = 10n ** BigInt(digits)

/** An amount that may have a fraction of the smallest unit, exactly: in trillionths. */
export type Exact = bigint

export function exactly(amount: Stripe.Decimal | string | number): Exact {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(plain(amount)) ?? []
  const value = BigInt(whole || '0') * one + BigInt(fraction.slice(0, digits).padEnd(digits, '0'))
  return sign === '-' ? -value : value
}

/** To the smallest unit, halves away from zero. */
export function rounded(exact: Exact): number {
  const half = exact < 0n ? -one / 2n : one / 2n
  return Number((exact + half) / one)
}

/** `10.50` is stored as `10.5`, `2000.0` as `2000`. */
export function canonical(amount: Stripe.Decimal | string | number): string {
  const exact = exactly(amount)
  const absolute = exact < 0n ? -exact : exact
  const fraction = String(absolute % one)
    .padStart(digits, '0')
    .replace(/0+$/, '')
  return `${exact < 0n ? '-' : ''}${absolute / one}${fraction === '' ? '' : `.${fraction}`}`
}

export const isWhole = (exact: Exact): boolean => exact % one === 0n

/** Numbers may be written with an exponent; text came through the check of parameters. */
const plain = (amount: Stripe.Decimal | string | number) =>
  typeof amount === 'number' ? amount.toFixed(digits) : String(amount)
