import type { ErrorType } from '@connect-kit/contract'
import { grantComponents } from '../accountSession/grantComponents.js'
import { readAccountControls } from '../accountSession/readAccountControls.js'
import { RouteError } from '../errors/RouteError.js'
import { toRouteError } from '../errors/toRouteError.js'
import { handle } from '../router/handle.js'

/** What Connect.js calls by the same name. Anything else means that the session itself was refused. */
const passedOn: readonly ErrorType[] = ['api_connection_error', 'rate_limit_error', 'permission_error']

export const createAccountSession = handle('createAccountSession', async (context) => {
  const { stripe, caller, request, platform } = context
  const controls = await readAccountControls(context)
  const components = grantComponents(request.components, caller.role, controls, platform.accountSessionPolicy)
  const enabled = Object.fromEntries(Object.entries(components).filter(([, granted]) => granted.enabled))
  if (Object.keys(enabled).length === 0)
    throw new RouteError('permission_error', { code: 'components_not_permitted', param: 'components' })
  try {
    // Single use and short-lived: minted per request, never kept, never logged.
    const { client_secret, expires_at } = await stripe.createAccountSession(enabled)
    return { object: 'account_session', client_secret, expires_at, components }
  } catch (error) {
    const refusal = toRouteError(error)
    if (passedOn.includes(refusal.type)) throw refusal
    throw new RouteError('account_session_create_error', { code: refusal.code, cause: error })
  }
})
