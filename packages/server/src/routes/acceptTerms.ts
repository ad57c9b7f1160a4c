import { acceptTermsNow } from '../onboarding/answers/acceptTermsNow.js'
import { refusedByName } from '../onboarding/answers/answerRefused.js'
import { collectedHere } from '../onboarding/answers/collectedHere.js'
import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const acceptTerms = handle('acceptTerms', async (context) => {
  await collectedHere(context)
  await refusedByName('account', () => acceptTermsNow(context))
  return readOnboarding(context)
})
