import { RouteError } from '../errors/RouteError.js'
import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const disconnectAccount = handle('disconnectAccount', async ({ account, oauth, again }) => {
  if (account.origin !== 'oauth') throw new RouteError('invalid_request_error', { code: 'account_not_joined' })
  await oauth.disconnect(account.id)
  return readOnboarding(await again())
})
