import type { PersonAnswers } from '@connect-kit/contract'
import Stripe from 'stripe'
import type { AccountContext } from '../../router/handle.js'
import { personLeftForV1 } from './leftForV1.js'
import { operationKey } from './operationKey.js'
import { personParamsForV1 } from './paramsForV1.js'
import { newPersonForV2, personParamsForV2 } from './personParamsForV2.js'
import { saysSomething } from './saysSomething.js'

/** Says something of somebody who is there already. */
export async function givePersonAnswers(
  { account, stripe }: AccountContext,
  person: string,
  answers: PersonAnswers,
  home: string,
): Promise<void> {
  if (account.generation === 'v1') {
    await stripe.updatePerson(person, personParamsForV1(answers))
    return
  }
  await stripe.v2.updatePerson(person, personParamsForV2(answers, home))
  const left = personLeftForV1(answers, home)
  if (saysSomething(left)) await stripe.updatePerson(person, left)
}

interface NewPerson {
  operation: string
  answers: PersonAnswers
}

/**
 * Names somebody once per operation. The operation stands on the person, so that an answer which was lost, a second click
 * and a correction of what was typed all find the person that is there; the idempotency key covers the moment before.
 */
export async function createPersonOnce(
  context: AccountContext,
  { operation, answers }: NewPerson,
  home: string,
): Promise<void> {
  const { account } = context
  const there = await personOf(context, operation)
  if (there !== undefined) return givePersonAnswers(context, there, answers, home)
  try {
    await createPerson(context, { operation, answers }, home, operationKey('person', account.id, operation))
  } catch (error) {
    if (!isStoredAnswer(error)) throw error
    const made = await personOf(context, operation)
    if (made !== undefined) return givePersonAnswers(context, made, answers, home)
    // The key holds a refusal of what was said before: this is something else, and has a key of its own.
    const again = operationKey('person', account.id, operation, JSON.stringify(answers))
    await createPerson(context, { operation, answers }, home, again)
  }
}

const mark = 'connect_kit_operation'

async function createPerson(
  { account, stripe }: AccountContext,
  { operation, answers }: NewPerson,
  home: string,
  key: string,
): Promise<void> {
  const metadata = { [mark]: operation }
  if (account.generation === 'v1') {
    await stripe.createPerson({ ...personParamsForV1(answers), metadata }, key)
    return
  }
  const { id } = await stripe.v2.createPerson({ ...newPersonForV2(answers, home), metadata }, key)
  const { documents, verification } = answers
  const papers = { documents, verification }
  if (saysSomething(papers)) await stripe.v2.updatePerson(id, personParamsForV2(papers, home))
  const left = personLeftForV1(answers, home)
  if (saysSomething(left)) await stripe.updatePerson(id, left)
}

async function personOf({ account, stripe }: AccountContext, operation: string): Promise<string | undefined> {
  const people = account.generation === 'v1' ? stripe.listPersons({ limit: 100 }) : stripe.v2.listPersons()
  for await (const { id, metadata } of people) if (metadata?.[mark] === operation) return id
  return undefined
}

/** The key was used for other words, or brought back a failure that is no longer true. */
const isStoredAnswer = (error: unknown) =>
  error instanceof Stripe.errors.StripeIdempotencyError ||
  (error instanceof Stripe.errors.StripeAPIError && error.headers?.['idempotent-replayed'] === 'true')
