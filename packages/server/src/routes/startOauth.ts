import { RouteError } from '../errors/RouteError.js'
import { handleVisitor } from '../router/handle.js'

export const startOauth = handleVisitor('startOauth', async () => {
  throw new RouteError('permission_error', { code: 'oauth_off' })
})
