import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handleVisitor } from '../router/handle.js'

export const createAccount = handleVisitor('createAccount', (context) => readOnboarding(context))
