import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { readToken } from './takeToken.js'

type AccountParams = Pick<
  Stripe.AccountUpdateParams,
  'account_token' | 'business_type' | 'company' | 'individual' | 'tos_acceptance'
>

/** Parameters with what their account token carries; what the browser collected wins. */
export function withAccountToken<Params extends AccountParams>(
  account: AccountState,
  now: number,
  params: Params,
): Params {
  const { account_token } = params
  const individual = withoutPii(account, params.individual, 'individual[id_number]')
  const given = individual ? { ...params, individual } : params
  if (!account_token) return given
  const { tos_shown_and_accepted, company, ...person } = readToken(account, account_token, 'account', 'account_token')
  // That the declaration was signed is said to Stripe, and not shown.
  const { ownership_declaration_shown_and_signed, ...shown } = company ?? {}
  const carried = { ...person, ...(company ? { company: shown } : {}) }
  const terms = tos_shown_and_accepted ? { tos_acceptance: { date: now, ip: '127.0.0.1' } } : {}
  return { ...given, ...carried, ...terms }
}

/** The same for a person. */
export function withPersonToken<Params extends Stripe.AccountUpdatePersonParams>(
  { account }: { account: AccountState },
  params: Params,
): Params {
  const given = withoutPii(account, params, 'id_number') ?? params
  if (!params.person_token) return given
  return { ...given, ...readToken(account, params.person_token, 'person', 'person_token') }
}

/** A number may come as a token, so that the platform never sees it. */
function withoutPii<Said extends { id_number?: string }>(
  account: AccountState,
  said: Said | undefined,
  param: string,
): Said | undefined {
  if (!said?.id_number?.startsWith('pii_')) return said
  return { ...said, id_number: readToken(account, said.id_number, 'pii', param) }
}
