import { RouteError } from '../errors/RouteError.js'
import { handleVisitor } from '../router/handle.js'

export const getJapanesePostalAddress = handleVisitor(
  'getJapanesePostalAddress',
  async ({ platform, request: { postal_code } }) => {
    const found = await platform.japan.postalCodes.find(postal_code)
    if (!found) throw new RouteError('resource_missing_error', { code: 'postal_code_unknown', param: 'postal_code' })
    return found
  },
)
