import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const updatePerson = handle('updatePerson', (context) => readOnboarding(context))
