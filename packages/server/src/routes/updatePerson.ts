import { refusedByName } from '../onboarding/answers/answerRefused.js'
import { collectedHere } from '../onboarding/answers/collectedHere.js'
import { givePersonAnswers } from '../onboarding/answers/givePerson.js'
import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const updatePerson = handle('updatePerson', async (context) => {
  const { person, answers } = context.request
  const controls = await collectedHere(context)
  await refusedByName('person', () => givePersonAnswers(context, person, answers, controls))
  return readOnboarding(context)
})
