import { answerOrder } from '../money/answerMoneyOperation.js'
import { handle } from '../router/handle.js'

export const cancelPayout = handle('cancelPayout', async ({ stripe, account, caller, request, money }) => {
  const { operation, payout } = request
  // Read before it is ordered: the order is stored with what it is about, and another account's payout is not found here.
  const { amount, currency } = (await money.find(account.id, operation)) ?? (await stripe.retrievePayout(payout))
  const order = { kind: 'payout_cancel' as const, payout }
  const placed = await money.place({ account: account.id, operation, order, amount, currency, subject: caller.subject })
  return answerOrder(placed, stripe)
})
