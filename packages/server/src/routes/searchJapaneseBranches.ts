import { RouteError } from '../errors/RouteError.js'
import { handleVisitor } from '../router/handle.js'

export const searchJapaneseBranches = handleVisitor(
  'searchJapaneseBranches',
  async ({ platform, request: { bank, query, limit = 20 } }) => {
    const found = await platform.japan.banks.searchBranches(bank, query, limit + 1)
    if (!found) throw new RouteError('resource_missing_error', { code: 'bank_unknown', param: 'bank' })
    return { object: 'list', data: found.slice(0, limit), has_more: found.length > limit }
  },
)
