import { type AccountState, collection, perAccount } from '../core/account.js'
import type { Collection } from '../core/collection.js'
import type { Context } from '../core/context.js'
import { invalidRequest, missing } from '../core/errors.js'
import type { Platform } from '../core/platform.js'

interface ClosedAccount {
  id: string
  created: number
}

/** Accounts that nothing can be done with any more, which are remembered all the same. */
export const closedAccountsOf = (platform: Platform): Collection<ClosedAccount> =>
  collection<ClosedAccount>(platform.account, 'closed_accounts')

const states = perAccount(() => new Map<string, AccountState>())

export function rememberClosed(account: AccountState): void {
  closedAccountsOf(account.platform).insert({ id: account.id, created: account.object.created ?? 0 })
  states(account.platform.account).set(account.id, account)
}

export const closedAccount = (platform: Platform, id: string | undefined): AccountState | undefined =>
  id === undefined ? undefined : states(platform.account).get(id)

type Asking = Pick<Context, 'account' | 'platform'>

/** The account named in a path of version 2, where an unknown one is 404; a closed one can still be looked at. */
export function accountToShow({ account, platform }: Asking, id: string): AccountState {
  if (id === account.id) return account
  const found = account.connected ? undefined : (platform.accounts.get(id) ?? closedAccount(platform, id))
  if (!found) throw missing('account', id)
  return found
}

/** The same, to do something with it. */
export function accountToChange(ctx: Asking, id: string): AccountState {
  const account = accountToShow(ctx, id)
  if (closedAccount(ctx.platform, id)) {
    throw invalidRequest(`The account '${id}' is closed: it can no longer be operated on.`, { code: 'account_closed' })
  }
  if (!account.connected) throw invalidRequest('You cannot use this method on your own account.', { param: 'id' })
  return account
}
