import { RouteError } from '../errors/RouteError.js'
import { toMoneyOperation } from '../money/answerMoneyOperation.js'
import { handle } from '../router/handle.js'

export const getMoneyOperation = handle('getMoneyOperation', async ({ stripe, account, request, money }) => {
  const row = await money.find(account.id, request.operation)
  if (!row) throw new RouteError('resource_missing_error', { code: 'resource_missing', param: 'operation' })
  return toMoneyOperation({ row }, stripe)
})
