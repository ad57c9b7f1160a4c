import type Stripe from 'stripe'
import { type AccountState, collection } from '../../core/account.js'
import type { Collection } from '../../core/collection.js'
import type { Context } from '../../core/context.js'
import type { ParamTypes } from '../../core/data/paramTypes.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { iso } from '../wire.js'

/** What was told in advance, by whoever it is about, and can be handed over once. */
interface StoredToken<Told extends object> {
  id: string
  created: number
  used: boolean
  told: Told
  /** The account that it was made for. */
  account?: string
}

type AccountTold = Stripe.V2.Core.AccountTokenCreateParams
type PersonTold = ParamTypes['V2.Core.Accounts.PersonTokenCreateParams']

export const accountTokens = (account: AccountState): Collection<StoredToken<AccountTold>> =>
  collection<StoredToken<AccountTold>>(account, 'v2_account_tokens')
export const personTokens = (account: AccountState): Collection<StoredToken<PersonTold>> =>
  collection<StoredToken<PersonTold>>(account, 'v2_person_tokens')

const lifetime = 600

export function tokenShown<Kind extends string>(object: Kind, { id, created, used }: StoredToken<object>) {
  return { id, object, created: iso(created), expires_at: iso(created + lifetime), livemode: false, used }
}

/** What the token holds, which can be taken once and only while it is fresh. */
export function takeToken<Told extends object>(
  { now }: Pick<Context, 'now'>,
  held: Collection<StoredToken<Told>>,
  id: string,
  param: string,
): Told {
  const token = held.get(id)
  if (!token) throw missing('token', id, param)
  if (token.used)
    throw invalidRequest(`The token '${id}' has already been used.`, { code: 'token_already_used', param })
  if (now >= token.created + lifetime) {
    throw invalidRequest(`The token '${id}' has expired.`, { code: 'token_expired', param })
  }
  held.update(id, { used: true })
  return token.told
}
