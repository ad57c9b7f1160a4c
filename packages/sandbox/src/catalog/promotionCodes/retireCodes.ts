import type { AccountState } from '../../core/account.js'
import { promotionCodes } from '../objects.js'

/** A code is only active as long as its coupon can be redeemed. */
export function retireCodes(account: AccountState, coupon: string): void {
  const active = [...promotionCodes(account).walk({ where: { coupon, active: true } })]
  for (const { id } of active) promotionCodes(account).update(id, { active: false })
}
