import type { PayoutContents } from '@connect-kit/contract'
import { contentsTotal, isPayoutItself, payoutContents } from '../payouts/payoutContents.js'
import { toPayout } from '../payouts/toPayout.js'
import { handle } from '../router/handle.js'
import type { AccountStripe } from '../stripe/accountStripe.js'

const mostTransactions = 1_000

export const getPayout = handle('getPayout', async ({ stripe, request }) => {
  const payout = toPayout(await stripe.retrievePayout(request.payout))
  return { ...payout, contents: payout.automatic ? await readContents(stripe, payout) : null }
})

async function readContents(
  stripe: AccountStripe,
  { id, amount }: { id: string; amount: number },
): Promise<PayoutContents | null> {
  const transactions = await stripe
    .listBalanceTransactions({ payout: id, limit: 100 })
    // One for the payout itself, one to notice that there are more.
    .autoPagingToArray({ limit: mostTransactions + 2 })
  const movements = transactions.filter((transaction) => !isPayoutItself(transaction, id))
  if (movements.length > mostTransactions) return null
  const contents = payoutContents(movements)
  // While Stripe is still attaching transactions to a new payout they do not add up: better no breakdown than a wrong one.
  return contentsTotal(contents) === amount ? contents : null
}
