import { answerOrder } from '../money/answerMoneyOperation.js'
import { handle } from '../router/handle.js'

export const createPayout = handle('createPayout', async ({ stripe, account, caller, request, money }) => {
  const { operation, amount, currency, method, destination } = request
  const order = { kind: 'payout' as const, amount, currency, method, ...(destination && { destination }) }
  const placed = await money.place({ account: account.id, operation, order, amount, currency, subject: caller.subject })
  return answerOrder(placed, stripe)
})
