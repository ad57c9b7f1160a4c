import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handleVisitor } from '../router/handle.js'

export const completeOauth = handleVisitor('completeOauth', async ({ business, again, request }) => {
  await business.completeOauth(request)
  return readOnboarding(await again())
})
