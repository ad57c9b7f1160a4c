import type Stripe from 'stripe'
import { type Collection, createCollection, type Storable } from './collection.js'
import type { Platform } from './platform.js'

/** One account with everything that lives in it: the platform's own, or one connected to it. */
export interface AccountState {
  readonly id: string
  readonly platform: Platform
  readonly country: string
  readonly defaultCurrency: string
  /** False for the platform's own account. */
  readonly connected: boolean
  /** As `GET /v1/account` shows it. Replaced, never mutated: see `resources/accounts`. */
  object: Stripe.Account
  readonly collections: Map<string, Collection<never>>
}

/** The objects of one kind in one account: `collection<Stripe.Payout>(account, 'payouts')`. Created when first asked for. */
export function collection<T extends Storable>(account: AccountState, name: string): Collection<T> {
  let found = account.collections.get(name)
  if (!found) {
    found = createCollection<never>()
    account.collections.set(name, found)
  }
  // The map is open to every resource: the name stands for the type, and each name has one caller type.
  return found as unknown as Collection<T>
}

/** Whatever else a resource keeps for each account, a ledger for example: made when first asked for, gone with the account. */
export function perAccount<T>(create: (account: AccountState) => T): (account: AccountState) => T {
  const made = new WeakMap<AccountState, { value: T }>()
  return (account) => {
    const entry = made.get(account) ?? { value: create(account) }
    made.set(account, entry)
    return entry.value
  }
}
