import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { mergeMetadata } from '../../core/metadata.js'
import { type Route, route } from '../../core/route.js'
import { couponDetails, coupons } from '../objects.js'
import { retireCodes } from '../promotionCodes/retireCodes.js'
import { couponOptionsFrom, createCoupon, requireName } from './createCoupon.js'

export const couponRoutes: Route[] = [
  route('POST', '/v1/coupons', 'CouponCreateParams', (ctx) => createCoupon(ctx, ctx.params)),

  route('GET', '/v1/coupons', 'CouponListParams', (ctx) => listOf(ctx, coupons(ctx.account))),

  route('GET', '/v1/coupons/{coupon}', 'CouponRetrieveParams', (ctx) => stored(ctx.account, ctx.path.coupon)),

  route('POST', '/v1/coupons/{coupon}', 'CouponUpdateParams', (ctx) => {
    const { account, params } = ctx
    const coupon = stored(account, ctx.path.coupon)
    requireName(params.name)
    const options = couponOptionsFrom(params.currency_options, coupon.currency)
    const details = couponDetails(account).get(coupon.id)
    if (details) {
      couponDetails(account).update(coupon.id, { currencyOptions: { ...details.currencyOptions, ...options } })
    }
    const changed = coupons(account).update(coupon.id, {
      metadata: mergeMetadata(coupon.metadata ?? {}, params.metadata),
      ...(params.name === undefined ? {} : { name: params.name || null }),
    })
    ctx.emit('coupon.updated', changed, { previous: coupon })
    return changed
  }),

  route('DELETE', '/v1/coupons/{coupon}', 'CouponDeleteParams', (ctx): Stripe.DeletedCoupon => {
    const coupon = stored(ctx.account, ctx.path.coupon)
    coupons(ctx.account).remove(coupon.id)
    couponDetails(ctx.account).remove(coupon.id)
    retireCodes(ctx.account, coupon.id)
    ctx.emit('coupon.deleted', coupon)
    return { id: coupon.id, object: 'coupon', deleted: true }
  }),
]

function stored(account: AccountState, id = ''): Stripe.Coupon {
  const coupon = coupons(account).get(id)
  if (!coupon) throw missing('coupon', id)
  return coupon
}
