import { RouteError } from '../errors/RouteError.js'
import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const disconnectAccount = handle('disconnectAccount', async (context) => {
  const { account, oauth } = context
  if (account.origin !== 'oauth') throw new RouteError('invalid_request_error', { code: 'account_not_joined' })
  await oauth.disconnect(account.id)
  // A host that names the account itself still names it; there is nothing to read of it any more.
  return readOnboarding({ ...context, account: null, stripe: null })
})
