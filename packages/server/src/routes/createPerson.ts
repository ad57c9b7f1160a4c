import { refusedByName } from '../onboarding/answers/answerRefused.js'
import { collectedHere } from '../onboarding/answers/collectedHere.js'
import { createPersonOnce } from '../onboarding/answers/givePerson.js'
import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const createPerson = handle('createPerson', async (context) => {
  const controls = await collectedHere(context)
  await refusedByName('person', () => createPersonOnce(context, context.request, controls))
  return readOnboarding(context)
})
