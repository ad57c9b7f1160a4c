import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Context } from '../../core/context.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { mergeMetadata } from '../../core/metadata.js'
import { type Route, route } from '../../core/route.js'
import { idOf } from '../../money/objects.js'
import { coupons, promotionCodeDetails, promotionCodes } from '../objects.js'
import { createPromotionCode, requireFreeCode } from './createPromotionCode.js'
import { minimumOptionsFrom } from './restrictions.js'

export const promotionCodeRoutes: Route[] = [
  route('POST', '/v1/promotion_codes', 'PromotionCodeCreateParams', (ctx) => createPromotionCode(ctx, ctx.params)),

  route('GET', '/v1/promotion_codes', 'PromotionCodeListParams', (ctx) => {
    const { active, code, coupon, customer, customer_account } = ctx.params
    const where = { active, code: code?.toLowerCase(), coupon, customer, customer_account }
    return listOf(ctx, promotionCodes(ctx.account), { where })
  }),

  route('GET', '/v1/promotion_codes/{code}', 'PromotionCodeRetrieveParams', (ctx) =>
    stored(ctx.account, ctx.path.code),
  ),

  route('POST', '/v1/promotion_codes/{code}', 'PromotionCodeUpdateParams', update),
]

function update(ctx: Context<Stripe.PromotionCodeUpdateParams>): Stripe.PromotionCode {
  const { account, params } = ctx
  const promotion = stored(account, ctx.path.code)
  if (params.active && !promotion.active) requireUsable(ctx, promotion)
  const details = promotionCodeDetails(account).get(promotion.id)
  const options = minimumOptionsFrom(params.restrictions?.currency_options)
  if (details) {
    promotionCodeDetails(account).update(promotion.id, {
      currencyOptions: { ...details.currencyOptions, ...options },
    })
  }
  const changed = promotionCodes(account).update(promotion.id, {
    metadata: mergeMetadata(promotion.metadata ?? {}, params.metadata),
    ...(params.active === undefined ? {} : { active: params.active }),
  })
  ctx.emit('promotion_code.updated', changed, { previous: promotion })
  return changed
}

/** What has run out cannot be switched on again. */
function requireUsable(ctx: Context, promotion: Stripe.PromotionCode): void {
  const coupon = coupons(ctx.account).get(idOf(promotion.promotion.coupon) ?? '')
  const expired = promotion.expires_at !== null && promotion.expires_at <= ctx.now
  const exhausted = promotion.max_redemptions !== null && promotion.times_redeemed >= promotion.max_redemptions
  if (!coupon?.valid || expired || exhausted) {
    throw invalidRequest('This promotion code cannot be activated: it or its coupon has expired.', { param: 'active' })
  }
  requireFreeCode(ctx, promotion.code)
}

function stored(account: AccountState, id = ''): Stripe.PromotionCode {
  const promotion = promotionCodes(account).get(id)
  if (!promotion) throw missing('promotion code', id)
  return promotion
}
