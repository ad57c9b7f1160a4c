import { refusedByName } from '../onboarding/answers/answerRefused.js'
import { collectedHere } from '../onboarding/answers/collectedHere.js'
import { giveAccountAnswers } from '../onboarding/answers/giveAccountAnswers.js'
import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handle } from '../router/handle.js'

export const updateAccount = handle('updateAccount', async (context) => {
  const controls = await collectedHere(context)
  await refusedByName('account', () => giveAccountAnswers(context, context.request, controls))
  context.platform.accountControls.forget(context.account.id)
  return readOnboarding(context)
})
