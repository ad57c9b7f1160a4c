import Stripe from 'stripe'
import { refusedByName } from '../onboarding/answers/answerRefused.js'
import { collectedHere } from '../onboarding/answers/collectedHere.js'
import { readOnboarding } from '../onboarding/readOnboarding.js'
import { type AccountContext, handle } from '../router/handle.js'

export const deletePerson = handle('deletePerson', async (context) => {
  await collectedHere(context)
  await refusedByName('person', () => remove(context, context.request.person))
  return readOnboarding(context)
})

/** Who is gone already, perhaps by a request whose answer was lost, need not be removed. */
async function remove({ account, stripe }: AccountContext, person: string): Promise<void> {
  try {
    await (account.generation === 'v1' ? stripe.deletePerson(person) : stripe.v2.deletePerson(person))
  } catch (error) {
    const gone = error instanceof Stripe.errors.StripeError && error.code === 'resource_missing'
    if (!gone) throw error
  }
}
