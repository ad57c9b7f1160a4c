import type Stripe from 'stripe'
import { type AccountState, collection } from '../../core/account.js'
import { accountInvalid } from '../../core/authenticate.js'
import type { Collection } from '../../core/collection.js'
import type { Context } from '../../core/context.js'
import { frozen } from '../../core/frozen.js'
import type { Platform } from '../../core/platform.js'

export type StoredAccount = Stripe.Account & { created: number }

/** The connected accounts of a platform as they are listed. */
export const accountsOfPlatform = (platform: Platform): Collection<StoredAccount> =>
  collection<StoredAccount>(platform.account, 'accounts')

export function addConnectedAccount(platform: Platform, object: StoredAccount): AccountState {
  const account: AccountState = {
    id: object.id,
    platform,
    country: object.country ?? platform.account.country,
    get defaultCurrency() {
      return account.object.default_currency ?? platform.account.defaultCurrency
    },
    connected: true,
    object: accountsOfPlatform(platform).insert(object),
    collections: new Map(),
  }
  platform.accounts.set(object.id, account)
  return account
}

/** Replaces top-level keys of an account's object. Tells nobody: `changeAccount` is what requests use. */
export function storeAccount(account: AccountState, changes: Partial<Stripe.Account>): Stripe.Account {
  account.object = account.connected
    ? accountsOfPlatform(account.platform).update(account.id, changes)
    : frozen({ ...account.object, ...changes })
  return account.object
}

/** The account named in a path: a connected one, or the caller's own. Anybody else's is 403, as an unknown one is. */
export function accountNamed(ctx: Pick<Context, 'account' | 'platform'>, id: string): AccountState {
  if (id === ctx.account.id) return ctx.account
  const account = ctx.account.connected ? undefined : ctx.platform.accounts.get(id)
  if (!account) throw accountInvalid(ctx.platform, id)
  return account
}

/** Gone from every list; whoever asks for it is told 403. */
export function removeConnectedAccount({ id, platform }: AccountState): void {
  platform.accounts.delete(id)
  accountsOfPlatform(platform).remove(id)
}
