import { refusedByName } from '../onboarding/answers/answerRefused.js'
import { checkPersonAnswers, sound } from '../onboarding/answers/checkAnswers.js'
import { collectedHere } from '../onboarding/answers/collectedHere.js'
import { createPersonOnce } from '../onboarding/answers/givePerson.js'
import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const createPerson = handle('createPerson', async (context) => {
  const { answers: said, operation } = context.request
  const { country } = await collectedHere(context)
  const home = said.address?.country?.toUpperCase() || country
  const answers = sound(checkPersonAnswers({ country, home }, said, context.now()))
  await refusedByName('person', () => createPersonOnce(context, { operation, answers }, home))
  return readOnboarding(context)
})
