import type { DailyWork } from '../../core/daily.js'
import { balanceOf } from '../balance/balanceOf.js'
import { balanceTransactions } from '../objects.js'
import { scheduledScope } from '../scope.js'
import { addToUnpaid, ledgerOf, takeSettled } from './accountLedger.js'

/** Moves what has waited long enough from pending to available. */
export const settlement: DailyWork = {
  label: 'settlement',
  run(sandbox, account) {
    const scope = scheduledScope(sandbox, account)
    const settled = takeSettled(account, scope.now)
    if (settled.length === 0) return
    const sums = new Map<string, number>()
    for (const id of settled) {
      const { currency, net } = balanceTransactions(account).update(id, { status: 'available' })
      sums.set(currency, (sums.get(currency) ?? 0) + net)
      addToUnpaid(account, currency, id)
    }
    for (const [currency, sum] of sums) {
      const entries = { pending: -sum, available: sum }
      ledgerOf(account).post({ at: scope.now, currency, transaction: null, entries })
    }
    scope.emit('balance.available', balanceOf(account))
  },
}
