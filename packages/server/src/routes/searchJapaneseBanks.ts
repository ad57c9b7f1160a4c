import { handleVisitor } from '../router/handle.js'

export const searchJapaneseBanks = handleVisitor(
  'searchJapaneseBanks',
  async ({ platform, request: { query, limit = 20 } }) => {
    // One more than asked for tells whether there is more.
    const found = await platform.japan.banks.searchBanks(query, limit + 1)
    return { object: 'list', data: found.slice(0, limit), has_more: found.length > limit }
  },
)
