import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { type TokenContents, tokenContents, tokens } from './objects.js'

/** What a token of this account, or of its platform, stands for; undefined when there is no such token. */
export function contentsOfToken(account: AccountState, id: string): TokenContents | undefined {
  const owner = ownerOf(account, id)
  return owner && tokenContents(owner).get(id)
}

/** The same, for good: a token works once. */
export function takeToken<Kind extends keyof TokenContents>(
  account: AccountState,
  id: string,
  kind: Kind,
  param: string,
): NonNullable<TokenContents[Kind]> {
  const owner = ownerOf(account, id)
  const contents = owner && tokenContents(owner).get(id)?.[kind]
  if (!owner || contents === undefined) throw missing('token', id, param)
  if (tokens(owner).get(id)?.used) {
    throw invalidRequest(`You cannot use a Stripe token more than once: ${id}.`, {
      code: 'token_already_used',
      param,
    })
  }
  tokens(owner).update(id, { used: true })
  return contents
}

const ownerOf = (account: AccountState, id: string) =>
  [account, account.platform.account].find((owner) => tokens(owner).get(id) !== undefined)
