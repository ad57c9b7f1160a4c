import type { AccountState } from '../../core/account.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { type Route, route } from '../../core/route.js'
import { contentsOf } from '../ledger/accountLedger.js'
import { balanceTransactions, payouts } from '../objects.js'
import { balanceOf } from './balanceOf.js'

export const balanceRoutes: Route[] = [
  route('GET', '/v1/balance', 'BalanceRetrieveParams', ({ account }) => balanceOf(account)),

  route('GET', '/v1/balance_transactions', 'BalanceTransactionListParams', (ctx) => {
    const { currency, payout, source, type } = ctx.params
    const contents = payout === undefined ? undefined : contentsOfPayout(ctx.account, payout)
    return listOf(ctx, balanceTransactions(ctx.account), { among: contents, where: { currency, source, type } })
  }),

  route('GET', '/v1/balance_transactions/{transaction}', 'BalanceTransactionRetrieveParams', ({ account, path }) => {
    const id = path.transaction ?? ''
    const found = balanceTransactions(account).get(id)
    if (!found) throw missing('balance transaction', id)
    return found
  }),
]

/** Stripe chose what is in an automatic payout. Of a manual one nobody can say it. */
function contentsOfPayout(account: AccountState, id: string): ReadonlySet<string> {
  if (!payouts(account).get(id)) throw missing('payout', id, 'payout')
  const contents = contentsOf(account, id)
  if (!contents) {
    throw invalidRequest('Balance transaction history can only be filtered on automatic payouts, not manual.', {
      param: 'payout',
    })
  }
  return contents
}
