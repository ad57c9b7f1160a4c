import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const updateAccount = handle('updateAccount', (context) => readOnboarding(context))
