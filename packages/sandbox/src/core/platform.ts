import type { AccountState } from './account.js'
import type { IdempotencyStore } from './idempotency.js'

/** Everything that one secret key reaches: its own account and the accounts connected to it. */
export interface Platform {
  /** `sk_test_…` */
  readonly key: string
  /** `pk_test_…` with the same ending. */
  readonly publishableKey: string
  readonly account: AccountState
  /** Connected accounts by id. */
  readonly accounts: Map<string, AccountState>
  readonly idempotency: IdempotencyStore
}

/** The platform's own account and every connected one. */
export function accountsOf(platform: Platform): AccountState[] {
  return [platform.account, ...platform.accounts.values()]
}
