import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const disconnectAccount = handle('disconnectAccount', (context) => readOnboarding(context))
