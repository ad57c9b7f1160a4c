import type Stripe from 'stripe'
import { type Collection, createCollection, type Storable } from './collection.js'
import type { Indexes } from './indexes.js'
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

/**
 * The objects of one kind in one account, created when first asked for. What its lists are filtered by is declared here, so that
 * a filtered page costs the same however much was skipped:
 * `collection<Stripe.Refund>(account, 'refunds', { charge: true, payment_intent: true })`.
 */
export function collection<T extends Storable>(
  account: AccountState,
  name: string,
  indexes?: Indexes<T>,
): Collection<T> {
  let found = account.collections.get(name)
  if (!found) {
    found = createCollection<never>(indexes)
    account.collections.set(name, found)
  } else if (indexes && !found.indexed) found.index(indexes)
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
