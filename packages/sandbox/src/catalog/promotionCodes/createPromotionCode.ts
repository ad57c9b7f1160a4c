import type Stripe from 'stripe'
import { requireCustomerAccount } from '../../accountsV2/customerAccount.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { requireCustomer } from '../../customers/requireCustomer.js'
import type { Scope } from '../../money/scope.js'
import { coupons, promotionCodeDetails, promotionCodes } from '../objects.js'
import { minimumOptionsFrom, restrictionsFrom } from './restrictions.js'

export function createPromotionCode(scope: Scope, params: Stripe.PromotionCodeCreateParams): Stripe.PromotionCode {
  const { account, now, sandbox } = scope
  const coupon = couponNamed(scope, params.promotion.coupon)
  requireLimits(params, coupon, now)
  requireCustomer(account, params.customer)
  if (params.customer_account) requireCustomerAccount(account, params.customer_account)
  const code = params.code || sandbox.ids.token(8).toUpperCase()
  requireFreeCode(scope, code)
  const restrictions = restrictionsFrom(params.restrictions)
  const currencyOptions = minimumOptionsFrom(params.restrictions?.currency_options)
  const id = sandbox.ids.next('promo')
  promotionCodeDetails(account).insert({ id, created: now, currencyOptions })
  const promotion = promotionCodes(account).insert({
    id,
    object: 'promotion_code',
    active: params.active ?? true,
    code,
    created: now,
    customer: params.customer || null,
    customer_account: params.customer_account || null,
    expires_at: params.expires_at ?? null,
    livemode: false,
    max_redemptions: params.max_redemptions ?? null,
    metadata: mergeMetadata({}, params.metadata),
    promotion: { coupon: coupon.id, type: 'coupon' },
    restrictions,
    times_redeemed: 0,
  })
  scope.emit('promotion_code.created', promotion)
  if (promotion.expires_at !== null) {
    sandbox.scheduler.schedule(promotion.expires_at, `promotion code ${id} expires`, () => {
      promotionCodes(account).update(id, { active: false })
    })
  }
  return promotion
}

function couponNamed({ account }: Scope, id: string | undefined): Stripe.Coupon {
  if (!id) {
    throw invalidRequest('Missing required param: promotion[coupon].', {
      code: 'parameter_missing',
      param: 'promotion[coupon]',
    })
  }
  const coupon = coupons(account).get(id)
  if (!coupon) throw missing('coupon', id, 'promotion[coupon]')
  if (!coupon.valid) {
    throw invalidRequest(`Coupon expired: ${id}`, { code: 'coupon_expired', param: 'promotion[coupon]' })
  }
  return coupon
}

function requireLimits(
  { expires_at: expiresAt, max_redemptions: most }: Stripe.PromotionCodeCreateParams,
  coupon: Stripe.Coupon,
  now: number,
): void {
  if (expiresAt !== undefined && expiresAt <= now) {
    throw invalidRequest('`expires_at` must be in the future.', { param: 'expires_at' })
  }
  if (expiresAt !== undefined && coupon.redeem_by !== null && expiresAt > coupon.redeem_by) {
    throw invalidRequest("`expires_at` must not be later than the coupon's `redeem_by`.", { param: 'expires_at' })
  }
  if (most !== undefined && most < 1) {
    throw invalidRequest('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'max_redemptions' })
  }
  if (most !== undefined && coupon.max_redemptions !== null && most > coupon.max_redemptions) {
    throw invalidRequest("`max_redemptions` must not be greater than the coupon's.", { param: 'max_redemptions' })
  }
}

/** Two active codes cannot be told apart by those who type them, whatever the case of their letters. */
export function requireFreeCode({ account }: Pick<Scope, 'account'>, code: string): void {
  if (!/^[a-z0-9_-]{1,500}$/i.test(code)) {
    throw invalidRequest('Promotion codes may only contain letters, numbers, dashes and underscores.', {
      param: 'code',
    })
  }
  const where = { code: code.toLowerCase(), active: true }
  if (promotionCodes(account).list({ limit: 1, where })?.data.length) {
    throw invalidRequest(`An active promotion code with \`code: ${code}\` already exists.`, {
      code: 'resource_already_exists',
      param: 'code',
    })
  }
}
