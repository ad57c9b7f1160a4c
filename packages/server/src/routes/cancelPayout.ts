import { answerOrder } from '../money/answerMoneyOperation.js'
import { handle } from '../router/handle.js'

export const cancelPayout = handle('cancelPayout', async ({ stripe, account, caller, request, money }) => {
  const { operation, payout } = request
  // Read first: the order is stored with what it is about, and a payout of another account is not found here.
  const { amount, currency } = await stripe.retrievePayout(payout)
  const order = { kind: 'payout_cancel' as const, payout }
  const row = await money.place({ account: account.id, operation, order, amount, currency, subject: caller.subject })
  return answerOrder(row, stripe)
})
