import { accountAnswers, personAnswers } from '@connect-kit/contract'
import Stripe from 'stripe'
import { fromStripeError } from '../../errors/fromStripeError.js'
import { RouteError } from '../../errors/RouteError.js'
import { refusalCode } from './refusalCode.js'
import { v1NameOf } from './v1NameOf.js'

/** Whose names a refusal speaks of: of a person they have no prefix. */
export type Party = 'account' | 'person'

const members = { account: accountAnswers.shape, person: personAnswers.shape }

/** Does something with answers; where Stripe refuses them, says which of them and why, in names and codes of ours. */
export async function refusedByName<Value>(party: Party, write: () => Promise<Value>): Promise<Value> {
  try {
    return await write()
  } catch (error) {
    throw error instanceof Stripe.errors.StripeError ? answerRefused(error, party) : error
  }
}

export function answerRefused(error: InstanceType<typeof Stripe.errors.StripeError>, party: Party): RouteError {
  const refusal = fromStripeError(error)
  if (refusal.type !== 'invalid_request_error' && refusal.type !== 'resource_missing_error') return refusal
  const param = error.param === undefined ? undefined : answerNamed(error.param, party)
  if (refusal.type === 'resource_missing_error' && param === undefined) {
    // Only the person stands in a path.
    return new RouteError(refusal.type, {
      code: refusal.code,
      param: party === 'person' ? 'person' : undefined,
      cause: error,
    })
  }
  return new RouteError('invalid_request_error', { code: refusalCode(error), param, cause: error })
}

/** `individual[address_kana][town]` is `individual.address_kana.town`; undefined for what the caller did not say. */
export function answerNamed(param: string, party: Party): string | undefined {
  const dotted = param.replace(/\[(\w*)\]/g, '.$1').replace(/\.\d*(?=\.|$)/g, '')
  if (!/^[\w.]{1,200}$/.test(dotted)) return undefined
  const name =
    party === 'person' ? v1NameOf(`representative.${dotted}`).replace(/^representative\./, '') : v1NameOf(dotted)
  const [head = ''] = name.split('.')
  return Object.hasOwn(members[party], head) || head === 'tos_acceptance' ? name : undefined
}
