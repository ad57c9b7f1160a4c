import type { AccountState } from './account.js'
import type { Sandbox } from './sandbox.js'

// The platforms are replaced when the sandbox is reset.
const byWorld = new WeakMap<object, Map<string, AccountState>>()

/** Keys that act for one connected account and nobody else, as OAuth gives them out: by the key's secret part. */
export function accountKeys({ platforms }: Pick<Sandbox, 'platforms'>): Map<string, AccountState> {
  const known = byWorld.get(platforms) ?? new Map<string, AccountState>()
  byWorld.set(platforms, known)
  return known
}

/** The account that a key acts for; undefined for the keys of platforms. */
export const accountOfKey = (sandbox: Pick<Sandbox, 'platforms'>, key: string): AccountState | undefined =>
  accountKeys(sandbox).get(key.replace(/^(sk|pk|rk)_test_/, ''))
