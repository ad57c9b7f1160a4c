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
  const known = new Map<string, { controls: Promise<AccountControls>; until: number }>()
  return {
    async get(account, read) {
      const hit = known.get(account)
      if (hit && hit.until > now()) return hit.controls
      // The promise is what is kept: who asks while it is being read waits for the same answer.
      const entry = { controls: read(), until: now() + lifetimeMs }
      known.delete(account)
      known.set(account, entry)
      const [oldest] = known.keys()
      if (known.size > size && oldest !== undefined) known.delete(oldest)
      try {
        return await entry.controls
      } catch (error) {
        if (known.get(account) === entry) known.delete(account)
        throw error
      }
    },
    forget: (account) => {
      known.delete(account)
    },
  }
}
