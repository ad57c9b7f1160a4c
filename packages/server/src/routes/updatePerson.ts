import { refusedByName } from '../onboarding/answers/answerRefused.js'
import { checkPersonAnswers, sound } from '../onboarding/answers/checkAnswers.js'
import { collectedHere } from '../onboarding/answers/collectedHere.js'
import { givePersonAnswers } from '../onboarding/answers/givePerson.js'
import { homeOfPerson } from '../onboarding/answers/homeOfPerson.js'
import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const updatePerson = handle('updatePerson', async (context) => {
  const { person, answers: said } = context.request
  const { country } = await collectedHere(context)
  await refusedByName('person', async () => {
    const home = await homeOfPerson(context, { id: person, said, country })
    const answers = sound(checkPersonAnswers({ country, home }, said, context.now()))
    await givePersonAnswers(context, person, answers, home)
  })
  return readOnboarding(context)
})
