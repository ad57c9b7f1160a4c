import type Stripe from 'stripe'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AccountState } from '../core/account.js'
import { ApiError } from '../core/errors.js'
import { createSandbox } from '../core/sandbox.js'
import { eventsOf } from '../core/storedEvent.js'
import { createCustomer } from '../customers/createCustomer.js'
import { createPaymentIntent } from '../money/payments/createPaymentIntent.js'
import { type Scope, scheduledScope } from '../money/scope.js'
import { keyProblems } from '../testing/keyProblems.js'
import { createCoupon } from './coupons/createCoupon.js'
import { type DiscountableLine, discountAmounts } from './discountAmounts.js'
import {
  couponOf,
  type DiscountTarget,
  discountsOf,
  endDiscount,
  redeemDiscounts,
  resolveDiscounts,
} from './discounts.js'
import { coupons, products, promotionCodes } from './objects.js'
import { createProduct } from './products/createProduct.js'
import { createPromotionCode } from './promotionCodes/createPromotionCode.js'

const now = Date.UTC(2027, 0, 31) / 1000
let account: AccountState
let scope: Scope
beforeEach(() => {
  const sandbox = createSandbox({ clock: 'frozen', now })
  account = sandbox.platform('sk_test_discounts').account
  scope = scheduledScope(sandbox, account)
})

const coupon = (params: Stripe.CouponCreateParams) => createCoupon(scope, params).id
const refusalOf = (asked: Parameters<typeof resolveDiscounts>[1], target: DiscountTarget = {}) => {
  try {
    resolveDiscounts(scope, asked, target)
  } catch (error) {
    if (error instanceof ApiError) return error.body
    throw error
  }
  throw new Error('The discounts were expected to be refused.')
}

describe('what discounts take off', () => {
  const lines: DiscountableLine[] = [
    { amount: 1000, product: 'prod_a' },
    { amount: 333, product: 'prod_b' },
    { amount: 500, product: 'prod_a', discountable: false },
  ]
  const taken = (params: Stripe.CouponCreateParams[], over = lines, currency = 'usd') => {
    const discounts = resolveDiscounts(
      scope,
      params.map((each) => ({ coupon: coupon(each) })),
      {},
    )
    const { lines: perLine, total } = discountAmounts(account, discounts, over, currency)
    return [total.map(({ amount }) => amount), ...perLine.map((shares) => shares.map(({ amount }) => amount))]
  }

  it('is a share of every line, rounded once', () => {
    expect(taken([{ percent_off: 10 }])).toEqual([[133], [100], [33], []])
    expect(
      taken(
        [{ percent_off: 50 }],
        [
          { amount: 5, product: null },
          { amount: 5, product: null },
        ],
      ),
    ).toEqual([[5], [3], [2]])
  })

  it('is an amount, shared out in proportion and never more than there is', () => {
    expect(taken([{ amount_off: 100, currency: 'usd' }])).toEqual([[100], [75], [25], []])
    expect(taken([{ amount_off: 9999, currency: 'usd' }])).toEqual([[1333], [1000], [333], []])
  })

  it('is taken by one discount after the other from what is left', () => {
    expect(taken([{ percent_off: 50 }, { amount_off: 100, currency: 'usd' }])).toEqual([
      [667, 100],
      [500, 75],
      [167, 25],
      [],
    ])
  })

  it('is in the currency of the lines', () => {
    const params = { amount_off: 100, currency: 'usd', currency_options: { jpy: { amount_off: 150 } } }
    expect(taken([params], lines, 'jpy')[0]).toEqual([150])
  })

  it('is taken only from the products that the coupon is for', () => {
    createProduct(scope, { id: 'prod_b', name: 'B' })
    expect(taken([{ percent_off: 100, applies_to: { products: ['prod_b'] } }])).toEqual([[333], [], [333], []])
    expect([...products(account)]).toHaveLength(1)
  })
})

describe('redeeming', () => {
  it('makes a discount that runs as long as its coupon says', () => {
    const [once, forever, months] = redeemDiscounts(
      scope,
      [
        { coupon: coupon({ percent_off: 10 }) },
        { coupon: coupon({ percent_off: 10, duration: 'forever' }) },
        { coupon: coupon({ percent_off: 10, duration: 'repeating', duration_in_months: 1 }) },
      ],
      { customer: 'cus_1', subscription: 'sub_1' },
    )
    expect([once?.end, forever?.end, months?.end]).toEqual([null, null, Date.UTC(2027, 1, 28) / 1000])
    expect(once).toMatchObject({
      object: 'discount',
      customer: 'cus_1',
      subscription: 'sub_1',
      start: now,
      promotion_code: null,
      source: { type: 'coupon' },
    })
    expect(keyProblems('discount', once ?? {})).toEqual([])
    expect([...eventsOf(account)].filter(({ type }) => type === 'customer.discount.created')).toHaveLength(3)
    expect(discountsOf(account, [once?.id ?? '', 'di_none'])).toEqual([once])
  })

  it('counts, until a coupon is used up', () => {
    const id = coupon({ percent_off: 10, max_redemptions: 2 })
    const { id: code } = createPromotionCode(scope, { promotion: { type: 'coupon', coupon: id } })
    resolveDiscounts(scope, [{ coupon: id }], {})
    expect(coupons(account).get(id)?.times_redeemed).toBe(0)
    const [first] = redeemDiscounts(scope, [{ coupon: id }], {})
    redeemDiscounts(scope, [{ promotion_code: code }], {})
    expect(coupons(account).get(id)).toMatchObject({ times_redeemed: 2, valid: false })
    expect(promotionCodes(account).get(code)).toMatchObject({ times_redeemed: 1, active: false })
    expect(refusalOf([{ coupon: id }])).toMatchObject({ code: 'coupon_expired', param: 'discounts[0][coupon]' })
    // What was redeemed is carried over without being counted again.
    expect(redeemDiscounts(scope, [{ discount: first?.id ?? '' }], {})).toEqual([first])
    expect(coupons(account).get(id)?.times_redeemed).toBe(2)
  })

  it('outlives the coupon', () => {
    const id = coupon({ percent_off: 10 })
    const [discount] = redeemDiscounts(scope, [{ coupon: id }], {})
    coupons(account).remove(id)
    expect(discount && couponOf(account, discount)).toMatchObject({ id, percent_off: 10 })
  })

  it('ends', () => {
    const [discount] = redeemDiscounts(scope, [{ coupon: coupon({ percent_off: 10 }) }], {})
    endDiscount(scope, discount?.id ?? '')
    endDiscount(scope, 'di_none')
    expect(discountsOf(account, [discount?.id ?? ''])).toEqual([{ ...discount, end: now }])
    expect([...eventsOf(account)][0]?.type).toBe('customer.discount.deleted')
  })

  it('is refused when it cannot be', () => {
    const percent = coupon({ percent_off: 10 })
    const yen = coupon({ amount_off: 100, currency: 'jpy' })
    const promo = (params: Partial<Stripe.PromotionCodeCreateParams>) =>
      createPromotionCode(scope, { promotion: { type: 'coupon', coupon: percent }, ...params }).id
    expect(refusalOf([{}])).toMatchObject({ param: 'discounts[0]' })
    expect(refusalOf([{ coupon: percent, promotion_code: 'x' }])).toMatchObject({ param: 'discounts[0]' })
    expect(refusalOf([{ coupon: percent }, { coupon: 'none' }])).toMatchObject({
      code: 'resource_missing',
      message: "No such coupon: 'none'",
      param: 'discounts[1][coupon]',
    })
    expect(refusalOf([{ promotion_code: 'promo_none' }])).toMatchObject({ param: 'discounts[0][promotion_code]' })
    expect(refusalOf([{ discount: 'di_none' }])).toMatchObject({ param: 'discounts[0][discount]' })
    expect(refusalOf([{ coupon: yen }], { currency: 'usd' })).toMatchObject({ param: 'discounts[0][coupon]' })
    expect(resolveDiscounts(scope, [{ coupon: yen }], { currency: 'jpy' })).toHaveLength(1)
    const least = promo({ restrictions: { minimum_amount: 1000, minimum_amount_currency: 'usd' } })
    expect(refusalOf([{ promotion_code: least }], { currency: 'usd', subtotal: 999 }).message).toContain('minimum')
    expect(refusalOf([{ promotion_code: least }], { currency: 'jpy', subtotal: 9999 }).message).toContain('jpy')
    expect(resolveDiscounts(scope, [{ promotion_code: least }], { currency: 'usd', subtotal: 1000 })).toHaveLength(1)
    const { id: jenny } = createCustomer(scope, {})
    const { id: bob } = createCustomer(scope, { payment_method: 'pm_card_visa' })
    const hers = promo({ customer: jenny })
    expect(refusalOf([{ promotion_code: hers }], { customer: bob }).message).toContain('another customer')
    expect(resolveDiscounts(scope, [{ promotion_code: hers }], { customer: jenny })).toHaveLength(1)
    const first = promo({ restrictions: { first_time_transaction: true } })
    expect(resolveDiscounts(scope, [{ promotion_code: first }], { customer: bob })).toHaveLength(1)
    createPaymentIntent(scope, {
      amount: 500,
      currency: 'jpy',
      customer: bob,
      payment_method: 'pm_card_visa',
      confirm: true,
      return_url: 'https://example.com',
    })
    expect(refusalOf([{ promotion_code: first }], { customer: bob }).message).toContain('prior transactions')
    promotionCodes(account).update(first, { active: false })
    expect(refusalOf([{ promotion_code: first }]).message).toBe('This promotion code is inactive.')
  })
})
