import { expandable } from '../core/expand.js'
import type { Module } from '../core/module.js'
import { balanceTransactions } from '../money/objects.js'
import { topupRoutes } from './routes.js'

/** Money that platforms add to their balance themselves. */
export const topups: Module = {
  routes: topupRoutes,
  expandables: [
    expandable('topup', { balance_transaction: ({ account }, id) => balanceTransactions(account).get(id) }),
  ],
}
