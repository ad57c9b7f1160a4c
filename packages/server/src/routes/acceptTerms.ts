import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const acceptTerms = handle('acceptTerms', (context) => readOnboarding(context))
