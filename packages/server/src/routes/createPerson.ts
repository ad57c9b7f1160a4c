import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const createPerson = handle('createPerson', (context) => readOnboarding(context))
