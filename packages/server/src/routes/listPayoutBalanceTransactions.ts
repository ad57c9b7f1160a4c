import { isPayoutItself } from '../payouts/payoutContents.js'
import { toBalanceTransaction } from '../payouts/toBalanceTransaction.js'
import { handle } from '../router/handle.js'

export const listPayoutBalanceTransactions = handle('listPayoutBalanceTransactions', async ({ stripe, request }) => {
  const { payout } = request
  const page = await stripe.listBalanceTransactions(request)
  const rest = page.data.filter((transaction) => !isPayoutItself(transaction, payout))
  // The payout's own transaction was alone on its page: an empty page would leave the caller without a cursor.
  const last = page.data.at(-1)
  if (rest.length === 0 && page.has_more && last) {
    const next = await stripe.listBalanceTransactions({ ...request, starting_after: last.id })
    return { object: 'list', data: next.data.map(toBalanceTransaction), has_more: next.has_more }
  }
  return { object: 'list', data: rest.map(toBalanceTransaction), has_more: page.has_more }
})
