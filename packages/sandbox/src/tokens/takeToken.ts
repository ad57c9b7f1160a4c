import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { type TokenContents, tokenContents, tokens } from './objects.js'

/** What a token of this account, or of its platform, stands for; undefined when there is no such token. */
export function contentsOfToken(account: AccountState, id: string): TokenContents | undefined {
  const owner = ownerOf(account, id)
  return owner && tokenContents(owner).get(id)
}

/** The same for a token that has to be there and has not been used. It stays unused: see `spendToken`. */
export function readToken<Kind extends keyof TokenContents>(
  account: AccountState,
  id: string,
  kind: Kind,
  param: string,
): NonNullable<TokenContents[Kind]> {
  const owner = ownerOf(account, id)
  const contents = owner && tokenContents(owner).get(id)?.[kind]
  if (!owner || contents === undefined) throw missing('token', id, param)
  if (tokens(owner).get(id)?.used) {
    throw invalidRequest(`You cannot use a Stripe token more than once: ${id}.`, { code: 'token_already_used', param })
  }
  return contents
}

/** A token works once; what is no token is left alone. */
export function spendToken(account: AccountState, id: string | undefined): void {
  const owner = id === undefined ? undefined : ownerOf(account, id)
  if (owner && id !== undefined) tokens(owner).update(id, { used: true })
}

/** Reads a token and spends it. */
export function takeToken<Kind extends keyof TokenContents>(
  account: AccountState,
  id: string,
  kind: Kind,
  param: string,
): NonNullable<TokenContents[Kind]> {
  const contents = readToken(account, id, kind, param)
  spendToken(account, id)
  return contents
}

const ownerOf = (account: AccountState, id: string) =>
  [account, account.platform.account].find((owner) => tokens(owner).get(id) !== undefined)
