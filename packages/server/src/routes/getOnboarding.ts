import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handleVisitor } from '../router/handle.js'

export const getOnboarding = handleVisitor('getOnboarding', (context) => readOnboarding(context))
