import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'
import { metadataKeys } from '../core/metadata.js'

export const coupons = (account: AccountState) => collection<Stripe.Coupon>(account, 'coupons')
export const prices = (account: AccountState) =>
  collection<Stripe.Price>(account, 'prices', {
    active: true,
    currency: true,
    interval: ({ recurring }) => recurring?.interval,
    lookup_key: true,
    metadata: metadataKeys,
    meter: ({ recurring }) => recurring?.meter,
    product: true,
    type: true,
    usage_type: ({ recurring }) => recurring?.usage_type,
  })
export const products = (account: AccountState) =>
  collection<Stripe.Product>(account, 'products', {
    active: true,
    metadata: metadataKeys,
    name: ({ name }) => name.toLowerCase(),
    shippable: true,
    type: true,
    url: true,
  })
export const promotionCodes = (account: AccountState) =>
  collection<Stripe.PromotionCode>(account, 'promotion_codes', {
    // People write codes as they like.
    code: ({ code }) => code.toLowerCase(),
    active: true,
    coupon: ({ promotion }) => promotion.coupon,
    customer: true,
    customer_account: true,
  })

/** What Stripe shows of a price or a coupon only where it is asked for. */
export interface PriceDetails {
  /** The id of the price. */
  id: string
  created: number
  tiers: Stripe.Price.Tier[] | null
  /** By currency, the price's own left out. */
  currencyOptions: Record<string, Stripe.Price.CurrencyOptions>
}

export const priceDetails = (account: AccountState) => collection<PriceDetails>(account, 'price_details')

export interface CouponDetails {
  id: string
  created: number
  appliesTo: Stripe.Coupon.AppliesTo | null
  currencyOptions: Record<string, Stripe.Coupon.CurrencyOptions>
}

export const couponDetails = (account: AccountState) => collection<CouponDetails>(account, 'coupon_details')

export interface PromotionCodeDetails {
  id: string
  created: number
  /** Minimum amounts in further currencies. */
  currencyOptions: Record<string, Stripe.PromotionCode.Restrictions.CurrencyOptions>
}

export const promotionCodeDetails = (account: AccountState) =>
  collection<PromotionCodeDetails>(account, 'promotion_code_details')

/** Discounts have no `created` of their own. */
export interface DiscountEntry {
  id: string
  created: number
  discount: Stripe.Discount
  /** As it was when it was redeemed: a deleted coupon goes on for those who have it. */
  coupon: Stripe.Coupon
}

/** Every discount that something carries or has carried. */
export const discounts = (account: AccountState) => collection<DiscountEntry>(account, 'discounts')
