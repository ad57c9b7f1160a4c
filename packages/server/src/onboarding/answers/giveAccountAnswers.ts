import type { AccountAnswers } from '@connect-kit/contract'
import type { AccountControls } from '../../accountSession/AccountControls.js'
import type { AccountContext } from '../../router/handle.js'
import { giveBankAccount } from './giveBankAccount.js'
import { leftForV1 } from './leftForV1.js'
import { paramsForV1 } from './paramsForV1.js'
import { paramsForV2 } from './paramsForV2.js'
import { saysSomething } from './saysSomething.js'

/** Tells Stripe what was said. Every call may be made again: a second telling changes nothing. */
export async function giveAccountAnswers(
  { account, stripe }: AccountContext,
  answers: AccountAnswers,
  controls: AccountControls,
): Promise<void> {
  if (account.generation === 'v2') {
    const params = paramsForV2(answers, controls)
    if (saysSomething(params)) await stripe.v2.updateAccount(params)
    const left = leftForV1(answers, controls)
    if (saysSomething(left)) await stripe.updateAccount(left)
  } else {
    const params = paramsForV1(answers)
    if (saysSomething(params)) await stripe.updateAccount(params)
    const { nationality } = answers.individual ?? {}
    // Version 1 takes it of people only, and whoever is alone behind an account is one of them.
    const person = nationality === undefined ? undefined : (await stripe.retrieveAccount()).individual?.id
    if (person !== undefined) await stripe.updatePerson(person, { nationality })
  }
  if (answers.external_account !== undefined) await giveBankAccount(stripe, account.id, answers.external_account)
}
