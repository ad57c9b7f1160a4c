import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { requireRedeemable, requireRestrictions } from './couponRules.js'
import { monthsAfter } from './monthsAfter.js'
import { coupons, discounts, promotionCodes } from './objects.js'
import { retireCodes } from './promotionCodes/retireCodes.js'

/** As `discounts[]` has it everywhere: one of the three. */
export interface DiscountParam {
  coupon?: string
  discount?: string
  promotion_code?: string
}

/** What a discount is being put on. */
export interface DiscountTarget {
  customer?: string | null | undefined
  customerAccount?: string | null | undefined
  checkoutSession?: string | null | undefined
  invoice?: string | null | undefined
  invoiceItem?: string | null | undefined
  subscription?: string | null | undefined
  subscriptionItem?: string | null | undefined
  /** What is charged in; amounts off must exist in it. */
  currency?: string | undefined
  /** Before discounts: what the minimum of a promotion code is held against. */
  subtotal?: number | undefined
}

/** Names the discounts that a request asks for, refusing what cannot be redeemed. Nothing is kept: previews use it as it is. */
export function resolveDiscounts(
  scope: Scope,
  asked: Stripe.Emptyable<readonly DiscountParam[]> | undefined,
  target: DiscountTarget,
  param = 'discounts',
): Stripe.Discount[] {
  return (asked || []).map((entry, index) => resolve(scope, entry, target, `${param}[${index}]`))
}

/** The same, kept and counted as redeemed. Discounts that are only carried over are neither new nor counted again. */
export function redeemDiscounts(
  scope: Scope,
  asked: Stripe.Emptyable<readonly DiscountParam[]> | undefined,
  target: DiscountTarget,
  param = 'discounts',
): Stripe.Discount[] {
  return resolveDiscounts(scope, asked, target, param).map((discount) =>
    discounts(scope.account).get(discount.id) ? discount : redeem(scope, discount),
  )
}

/** The discounts that an object carries by id, and what is behind each of them. */
export function discountsOf(
  account: AccountState,
  carried: readonly (string | Stripe.Discount | Stripe.DeletedDiscount)[] | null | undefined,
): Stripe.Discount[] {
  return (carried ?? []).flatMap((held) => discounts(account).get(idOf(held))?.discount ?? [])
}

/** The coupon behind a discount, also when it was deleted since. */
export function couponOf(account: AccountState, discount: Stripe.Discount): Stripe.Coupon | undefined {
  return coupons(account).get(idOf(discount.source.coupon) ?? '') ?? discounts(account).get(discount.id)?.coupon
}

/** Takes a discount off what carries it. */
export function endDiscount(scope: Scope, id: string): void {
  const entry = discounts(scope.account).get(id)
  if (!entry) return
  const ended = discounts(scope.account).update(id, { discount: { ...entry.discount, end: scope.now } })
  scope.emit('customer.discount.deleted', ended.discount)
}

function resolve(
  scope: Scope,
  { coupon, discount, promotion_code: code }: DiscountParam,
  target: DiscountTarget,
  param: string,
): Stripe.Discount {
  const { account } = scope
  if ([coupon, discount, code].filter(Boolean).length !== 1) {
    throw invalidRequest('You must pass exactly one of `coupon`, `discount` or `promotion_code`.', { param })
  }
  if (discount) {
    const carried = discounts(account).get(discount)
    if (!carried) throw missing('discount', discount, `${param}[discount]`)
    return carried.discount
  }
  if (code) {
    const promotion = promotionCodes(account).get(code)
    if (!promotion) throw missing('promotion code', code, `${param}[promotion_code]`)
    const named = coupons(account).get(idOf(promotion.promotion.coupon) ?? '')
    if (!named) throw missing('coupon', idOf(promotion.promotion.coupon) ?? '', `${param}[promotion_code]`)
    requireRestrictions(scope, promotion, target, `${param}[promotion_code]`)
    requireRedeemable(scope, named, target.currency, `${param}[promotion_code]`)
    return discountFrom(scope, named, promotion, target)
  }
  const named = coupons(account).get(coupon ?? '')
  if (!named) throw missing('coupon', coupon ?? '', `${param}[coupon]`)
  requireRedeemable(scope, named, target.currency, `${param}[coupon]`)
  return discountFrom(scope, named, null, target)
}

function discountFrom(
  { now, sandbox }: Scope,
  coupon: Stripe.Coupon,
  promotion: Stripe.PromotionCode | null,
  target: DiscountTarget,
): Stripe.Discount {
  return {
    id: sandbox.ids.next('di'),
    object: 'discount',
    checkout_session: target.checkoutSession ?? null,
    customer: target.customer ?? null,
    customer_account: target.customerAccount ?? null,
    end: coupon.duration === 'repeating' ? monthsAfter(now, coupon.duration_in_months ?? 0) : null,
    invoice: target.invoice ?? null,
    invoice_item: target.invoiceItem ?? null,
    promotion_code: promotion?.id ?? null,
    source: { coupon: coupon.id, type: 'coupon' },
    start: now,
    subscription: target.subscription ?? null,
    subscription_item: target.subscriptionItem ?? null,
  }
}

function redeem(scope: Scope, discount: Stripe.Discount): Stripe.Discount {
  const { account, now } = scope
  const coupon = couponOf(account, discount)
  if (!coupon) throw new Error(`The sandbox holds no coupon behind the discount ${discount.id}.`)
  discounts(account).insert({ id: discount.id, created: now, discount, coupon })
  const uses = coupon.times_redeemed + 1
  const used = coupon.max_redemptions !== null && uses >= coupon.max_redemptions
  coupons(account).update(coupon.id, { times_redeemed: uses, valid: coupon.valid && !used })
  if (used) retireCodes(account, coupon.id)
  const promotion = promotionCodes(account).get(idOf(discount.promotion_code) ?? '')
  if (promotion) {
    const redeemed = promotion.times_redeemed + 1
    const exhausted = promotion.max_redemptions !== null && redeemed >= promotion.max_redemptions
    const changed = { times_redeemed: redeemed, active: promotion.active && !exhausted }
    const updated = promotionCodes(account).update(promotion.id, changed)
    scope.emit('promotion_code.updated', updated, { previous: promotion })
  }
  scope.emit('customer.discount.created', discount)
  return discount
}
