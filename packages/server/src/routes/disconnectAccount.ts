import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const disconnectAccount = handle('disconnectAccount', async (context) => {
  await context.business.disconnect()
  // A host that names the account itself still names it; there is nothing to read of it any more.
  return readOnboarding({ ...context, account: null, stripe: null })
})
