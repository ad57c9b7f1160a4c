import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handleVisitor } from '../router/handle.js'

export const completeOauth = handleVisitor('completeOauth', async ({ caller, oauth, again, request }) => {
  await oauth.complete(caller, request)
  return readOnboarding(await again())
})
