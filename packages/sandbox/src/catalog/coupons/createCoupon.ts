import type Stripe from 'stripe'
import { currencies } from '../../core/data/currencies.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import type { Scope } from '../../money/scope.js'
import { couponDetails, coupons, products } from '../objects.js'
import { expireCoupon } from './expireCoupon.js'

export function createCoupon(scope: Scope, params: Stripe.CouponCreateParams): Stripe.Coupon {
  const { account, now, sandbox } = scope
  requireOneValue(params)
  const duration = params.duration ?? 'once'
  requireDuration(duration, params.duration_in_months)
  requireLimits(params, now)
  if (params.id !== undefined && !/^[\w-]{1,200}$/.test(params.id)) {
    throw invalidRequest('Ids may only contain letters, numbers, dashes and underscores.', { param: 'id' })
  }
  if (params.id && coupons(account).get(params.id)) {
    throw invalidRequest('Coupon already exists.', { code: 'resource_already_exists', param: 'id' })
  }
  const only = params.applies_to?.products
  for (const [index, product] of (only ?? []).entries()) {
    if (!products(account).get(product)) throw missing('product', product, `applies_to[products][${index}]`)
  }
  const currencyOptions = couponOptionsFrom(params.currency_options, params.currency)
  const id = params.id || sandbox.ids.token(8)
  couponDetails(account).insert({
    id,
    created: now,
    appliesTo: only && only.length > 0 ? { products: only } : null,
    currencyOptions,
  })
  const coupon = coupons(account).insert({
    id,
    object: 'coupon',
    amount_off: params.amount_off ?? null,
    created: now,
    currency: params.amount_off === undefined ? null : (params.currency ?? null),
    duration,
    duration_in_months: params.duration_in_months ?? null,
    livemode: false,
    max_redemptions: params.max_redemptions ?? null,
    metadata: mergeMetadata({}, params.metadata),
    name: params.name || null,
    percent_off: params.percent_off ?? null,
    redeem_by: params.redeem_by ?? null,
    times_redeemed: 0,
    valid: true,
  })
  scope.emit('coupon.created', coupon)
  if (coupon.redeem_by !== null) expireCoupon(scope, coupon.id, coupon.redeem_by)
  return coupon
}

/** Amounts off by currency; an empty result where the coupon has one currency only. */
export function couponOptionsFrom(
  given: Stripe.CouponUpdateParams['currency_options'],
  own: string | null | undefined,
): Record<string, Stripe.Coupon.CurrencyOptions> {
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([name, { amount_off }]) => {
      const param = `currency_options[${name}]`
      if (!own) {
        throw invalidRequest('`currency_options` can only be used with `amount_off`.', { param: 'currency_options' })
      }
      if (!currencies.has(name.toLowerCase())) {
        throw invalidRequest(
          `Invalid currency: ${name}. Stripe currently supports these currencies: ${[...currencies].join(', ')}`,
          { param },
        )
      }
      if (amount_off < 1) throw notPositive(`${param}[amount_off]`)
      return [name.toLowerCase(), { amount_off }]
    }),
  )
}

function requireOneValue({ amount_off, currency, percent_off }: Stripe.CouponCreateParams): void {
  if (amount_off === undefined && percent_off === undefined) {
    throw invalidRequest('Must provide percent_off or amount_off.', { code: 'parameter_missing', param: 'percent_off' })
  }
  if (amount_off !== undefined && percent_off !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: percent_off, amount_off.', {
      param: 'percent_off',
    })
  }
  if (percent_off !== undefined && !(percent_off > 0 && percent_off <= 100)) {
    throw invalidRequest('Invalid percent_off: must be greater than 0 and less than or equal to 100.', {
      param: 'percent_off',
    })
  }
  if (amount_off === undefined) return
  if (amount_off < 1) throw notPositive('amount_off')
  if (!currency) {
    throw invalidRequest('Missing required param: currency.', { code: 'parameter_missing', param: 'currency' })
  }
}

function requireDuration(duration: Stripe.Coupon.Duration, months: number | undefined): void {
  if (duration === 'repeating' && months === undefined) {
    throw invalidRequest('Missing required param: duration_in_months.', {
      code: 'parameter_missing',
      param: 'duration_in_months',
    })
  }
  if (duration !== 'repeating' && months !== undefined) {
    throw invalidRequest('`duration_in_months` can only be used when `duration` is `repeating`.', {
      param: 'duration_in_months',
    })
  }
  if (months !== undefined && months < 1) throw notPositive('duration_in_months')
  if (months !== undefined && months > 1200) {
    throw invalidRequest('`duration_in_months` must be at most 1200.', { param: 'duration_in_months' })
  }
}

function requireLimits({ max_redemptions, name, redeem_by }: Stripe.CouponCreateParams, now: number): void {
  if (max_redemptions !== undefined && max_redemptions < 1) throw notPositive('max_redemptions')
  if (redeem_by !== undefined && redeem_by <= now) {
    throw invalidRequest('`redeem_by` must be in the future.', { param: 'redeem_by' })
  }
  requireName(name)
}

export function requireName(name: string | undefined): void {
  if (name && name.length > 40) throw invalidRequest('The name can have up to 40 characters.', { param: 'name' })
}

const notPositive = (param: string) =>
  invalidRequest('Invalid positive integer', { code: 'parameter_invalid_integer', param })
