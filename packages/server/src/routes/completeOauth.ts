import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handleVisitor } from '../router/handle.js'

export const completeOauth = handleVisitor('completeOauth', (context) => readOnboarding(context))
