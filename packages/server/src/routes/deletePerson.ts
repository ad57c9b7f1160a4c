import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const deletePerson = handle('deletePerson', (context) => readOnboarding(context))
