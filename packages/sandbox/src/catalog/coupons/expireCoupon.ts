import type { Scope } from '../../money/scope.js'
import { coupons } from '../objects.js'
import { retireCodes } from '../promotionCodes/retireCodes.js'

/** At that moment nobody can redeem the coupon any more, nor a code for it. */
export function expireCoupon({ account, sandbox }: Pick<Scope, 'account' | 'sandbox'>, id: string, at: number): void {
  const { created } = coupons(account).get(id) ?? {}
  sandbox.scheduler.schedule(at, `coupon ${id} expires`, () => {
    const coupon = coupons(account).get(id)
    // Its id may have been given to another one since.
    if (!coupon || coupon.created !== created) return
    coupons(account).update(id, { valid: false })
    retireCodes(account, id)
  })
}
