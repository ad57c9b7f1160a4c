import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest } from '../core/errors.js'
import { charges, idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import type { DiscountTarget } from './discounts.js'
import { couponDetails, promotionCodeDetails } from './objects.js'

/** Whether a coupon can still be redeemed at this moment, in this currency. */
export function requireRedeemable(
  scope: Scope,
  coupon: Stripe.Coupon,
  currency: string | undefined,
  param: string,
): void {
  const expired = coupon.redeem_by !== null && coupon.redeem_by <= scope.now
  const exhausted = coupon.max_redemptions !== null && coupon.times_redeemed >= coupon.max_redemptions
  if (!coupon.valid || expired || exhausted) {
    throw invalidRequest(`Coupon expired: ${coupon.id}`, { code: 'coupon_expired', param })
  }
  if (currency !== undefined && coupon.amount_off !== null && amountOffIn(scope, coupon, currency) === undefined) {
    throw invalidRequest(
      `This coupon cannot be redeemed because it is in ${coupon.currency} and what it is applied to is in ${currency}.`,
      { param },
    )
  }
}

/** What a coupon takes off in a currency; undefined when it takes a percentage, or nothing in that currency. */
export function amountOffIn({ account }: Pick<Scope, 'account'>, coupon: Stripe.Coupon, currency: string) {
  if (coupon.currency === currency) return coupon.amount_off ?? undefined
  return couponDetails(account).get(coupon.id)?.currencyOptions[currency]?.amount_off
}

/** Whether this customer can use a promotion code for what they buy. */
export function requireRestrictions(
  { account, now }: Scope,
  promotion: Stripe.PromotionCode,
  { customer, customerAccount, currency, subtotal }: DiscountTarget,
  param: string,
): void {
  const refuse = (message: string) => invalidRequest(message, { param })
  const expired = promotion.expires_at !== null && promotion.expires_at <= now
  const exhausted = promotion.max_redemptions !== null && promotion.times_redeemed >= promotion.max_redemptions
  if (expired || exhausted) throw refuse('This promotion code has expired or was redeemed as often as it could be.')
  if (!promotion.active) throw refuse('This promotion code is inactive.')
  const owner = idOf(promotion.customer)
  if ((owner !== null && owner !== customer) || (promotion.customer_account ?? customerAccount) !== customerAccount) {
    throw refuse('This promotion code belongs to another customer.')
  }
  const { first_time_transaction: firstTime } = promotion.restrictions
  if (firstTime && customer && hasBought(account, customer)) {
    throw refuse('This promotion code cannot be redeemed because the associated customer has prior transactions.')
  }
  const options = promotionCodeDetails(account).get(promotion.id)?.currencyOptions ?? {}
  const minimum = minimumIn(promotion.restrictions, options, currency)
  if (minimum === undefined) {
    throw refuse(`This promotion code has a minimum amount, and none in ${currency}.`)
  }
  if (subtotal !== undefined && subtotal < minimum) {
    throw refuse('This promotion code cannot be redeemed because the minimum amount is not met.')
  }
}

const hasBought = (account: AccountState, customer: string): boolean =>
  (charges(account).list({ limit: 1, where: { customer, paid: true } })?.data.length ?? 0) > 0

/** Zero without a minimum; undefined when there is one, but not in this currency. */
function minimumIn(
  { minimum_amount: minimum, minimum_amount_currency: own }: Stripe.PromotionCode.Restrictions,
  options: Record<string, Stripe.PromotionCode.Restrictions.CurrencyOptions>,
  currency: string | undefined,
): number | undefined {
  if (minimum === null || currency === undefined) return 0
  return own === currency ? minimum : options[currency]?.minimum_amount
}
