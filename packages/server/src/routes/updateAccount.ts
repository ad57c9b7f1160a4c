import { refusedByName } from '../onboarding/answers/answerRefused.js'
import { checkAccountAnswers, sound } from '../onboarding/answers/checkAnswers.js'
import { collectedHere } from '../onboarding/answers/collectedHere.js'
import { giveAccountAnswers } from '../onboarding/answers/giveAccountAnswers.js'
import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const updateAccount = handle('updateAccount', async (context) => {
  const controls = await collectedHere(context)
  const answers = sound(checkAccountAnswers(controls.country, context.request, context.now()))
  await refusedByName('account', () => giveAccountAnswers(context, answers, controls))
  if (answers.external_account) context.platform.accountControls.forget(context.account.id)
  return readOnboarding(context)
})
