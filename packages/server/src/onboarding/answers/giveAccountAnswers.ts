import type { AccountAnswers } from '@connect-kit/contract'
import type Stripe from 'stripe'
import type { AccountControls } from '../../accountSession/AccountControls.js'
import type { AccountContext } from '../../router/handle.js'
import type { AccountStripe } from '../../stripe/accountStripe.js'
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
    const told = saysSomething(params) ? await stripe.updateAccount(params) : undefined
    await giveNationality(stripe, told, answers.individual?.nationality)
  }
  if (answers.external_account !== undefined) await giveBankAccount(stripe, account.id, answers.external_account)
}

/** Version 1 takes it of people only; whoever is alone behind an account becomes one of them with the first word about them. */
async function giveNationality(
  stripe: AccountStripe,
  told: Stripe.Account | undefined,
  nationality: string | undefined,
) {
  if (nationality === undefined) return
  const account = told?.individual ? told : await stripe.updateAccount({ individual: { metadata: { named: 'here' } } })
  if (account.individual) await stripe.updatePerson(account.individual.id, { nationality })
}
