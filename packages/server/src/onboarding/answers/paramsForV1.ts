import type { AccountAnswers, PersonAnswers } from '@connect-kit/contract'
import type Stripe from 'stripe'

/** `POST /v1/accounts/{account}`: the bank account has a call of its own, and the nationality is told of the person. */
export function paramsForV1({ external_account, individual, ...plain }: AccountAnswers): Stripe.AccountUpdateParams {
  if (individual === undefined) return plain
  const { nationality, ...person } = individual
  return { ...plain, individual: { ...person, full_name_aliases: aliases(person.full_name_aliases) } }
}

export function personParamsForV1(answers: PersonAnswers): Stripe.AccountUpdatePersonParams {
  return { ...answers, full_name_aliases: aliases(answers.full_name_aliases) }
}

/** Who has no other name says so with an empty one: a form body cannot hold an empty list. */
const aliases = (names: string[] | undefined) => (names?.length === 0 ? [''] : names)
