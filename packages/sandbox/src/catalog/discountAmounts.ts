import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { amountOffIn } from './couponRules.js'
import { exactly, rounded } from './decimalAmounts.js'
import { couponOf } from './discounts.js'
import { couponDetails } from './objects.js'

export interface DiscountableLine {
  /** After discounts of the line's own. Negative lines, prorated credits, are discounted as well. */
  amount: number
  product: string | null
  /** False keeps every discount away. */
  discountable?: boolean
}

export interface DiscountAmount {
  amount: number
  discount: string
}

/**
 * What each discount takes from each line, one after the other, each from what the ones before it have left. A discount's
 * amount over all lines is rounded once and then shared out, so the lines always add up to it.
 */
export function discountAmounts(
  account: AccountState,
  discounts: readonly Stripe.Discount[],
  lines: readonly DiscountableLine[],
  currency: string,
): { lines: DiscountAmount[][]; total: DiscountAmount[] } {
  const left = lines.map(({ amount }) => amount)
  const perLine: DiscountAmount[][] = lines.map(() => [])
  const total = discounts.map((discount) => {
    const coupon = couponOf(account, discount)
    const open = lines.map((line, index) => (coupon && covers(account, coupon, line) ? (left[index] ?? 0) : 0))
    const base = open.reduce((sum, amount) => sum + amount, 0)
    const off = coupon ? takenFrom(account, coupon, base, currency) : 0
    for (const [index, share] of shared(off, open).entries()) {
      left[index] = (left[index] ?? 0) - share
      if (open[index] !== 0) perLine[index]?.push({ amount: share, discount: discount.id })
    }
    return { amount: off, discount: discount.id }
  })
  return { lines: perLine, total }
}

function covers(account: AccountState, coupon: Stripe.Coupon, { discountable = true, product }: DiscountableLine) {
  if (!discountable) return false
  const only = couponDetails(account).get(coupon.id)?.appliesTo?.products
  return only === undefined || (product !== null && only.includes(product))
}

function takenFrom(account: AccountState, coupon: Stripe.Coupon, base: number, currency: string): number {
  if (coupon.percent_off !== null) return rounded((exactly(coupon.percent_off) * BigInt(base)) / 100n)
  const off = amountOffIn({ account }, coupon, currency) ?? 0
  return Math.max(0, Math.min(off, base))
}

/** In proportion, to the unit: the running total is rounded, so no unit is lost or made. */
function shared(amount: number, parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  let seen = 0
  let given = 0
  return parts.map((part) => {
    seen += part
    const due = whole === 0 ? 0 : Math.round((amount * seen) / whole)
    const share = due - given
    given = due
    return share
  })
}
