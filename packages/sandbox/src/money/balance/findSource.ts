import type { AccountState } from '../../core/account.js'
import { disputes } from '../../disputes/objects.js'
import { topups } from '../../topups/objects.js'
import { applicationFees, charges, feeRefunds, payouts, refunds, transferReversals, transfers } from '../objects.js'

const kept = [disputes, topups, charges, refunds, payouts, transfers, transferReversals, applicationFees, feeRefunds]

/** What a balance transaction came from. Application fees and their refunds live on the platform. */
export function findSource(account: AccountState, id: string): object | undefined {
  for (const owner of [account, account.platform.account]) {
    for (const objects of kept) {
      const found = objects(owner).get(id)
      if (found) return found
    }
  }
  return undefined
}
