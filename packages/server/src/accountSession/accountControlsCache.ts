import type { AccountControls } from './AccountControls.js'

export interface AccountControlsCache {
  get(account: string, read: () => Promise<AccountControls>): Promise<AccountControls>
  forget(account: string): void
}

/**
 * Remembers for a minute what an account allows: reading it again for every session would double the time it takes to mint
 * one. `account.updated` ends the minute early.
 */
export function accountControlsCache(now: () => number, lifetimeMs = 60_000, size = 10_000): AccountControlsCache {
  const known = new Map<string, { controls: AccountControls; until: number }>()
  return {
    async get(account, read) {
      const hit = known.get(account)
      if (hit && hit.until > now()) return hit.controls
      const controls = await read()
      known.delete(account)
      known.set(account, { controls, until: now() + lifetimeMs })
      const [oldest] = known.keys()
      if (known.size > size && oldest !== undefined) known.delete(oldest)
      return controls
    },
    forget: (account) => {
      known.delete(account)
    },
  }
}
