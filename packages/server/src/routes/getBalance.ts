import { assembleBalance, listExternalAccounts } from '../balance/assembleBalance.js'
import { toPayout } from '../payouts/toPayout.js'
import { handle } from '../router/handle.js'
import type { AccountStripe } from '../stripe/accountStripe.js'

export const getBalance = handle('getBalance', async ({ stripe }) => {
  const [balance, account, pending, inTransit, transactions] = await Promise.all([
    stripe.retrieveBalance(),
    stripe.retrieveAccount(),
    everyPayout(stripe, 'pending'),
    everyPayout(stripe, 'in_transit'),
    stripe.listBalanceTransactions({ limit: 100 }),
  ])
  const bankIsErrored = listExternalAccounts(account).some(({ status }) => status === 'errored')
  const failed = bankIsErrored ? await stripe.listPayouts({ status: 'failed', limit: 20 }) : undefined
  return assembleBalance({
    balance,
    account,
    openPayouts: [...pending, ...inTransit],
    transactions,
    failedPayouts: (failed?.data ?? []).map(toPayout),
  })
})

/** A thousand of them: more are never on their way at once, and a page must not wait for an endless list. */
async function everyPayout(stripe: AccountStripe, status: 'pending' | 'in_transit') {
  const payouts = await stripe.listPayouts({ status, limit: 100 }).autoPagingToArray({ limit: 1_000 })
  return payouts.map(toPayout)
}
