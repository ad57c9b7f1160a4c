import { toMoneyOperation } from '../money/answerMoneyOperation.js'
import { handle } from '../router/handle.js'

export const listMoneyOperations = handle('listMoneyOperations', async ({ stripe, account, request, money }) => {
  const limit = request.limit ?? 10
  const rows = await money.listUnknown(account.id, limit + 1)
  const data = await Promise.all(rows.slice(0, limit).map((row) => toMoneyOperation({ row }, stripe)))
  return { object: 'list', data, has_more: rows.length > limit }
})
