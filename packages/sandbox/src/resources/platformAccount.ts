import { createHash } from 'node:crypto'
import type { AccountState } from '../core/account.js'
import type { Collection } from '../core/collection.js'
import { createIdempotencyStore } from '../core/idempotency.js'
import { createLock } from '../core/lock.js'
import type { Platform } from '../core/platform.js'
import type { Sandbox } from '../core/sandbox.js'
import { blankAccount } from './accounts/blankAccount.js'

/** A platform as it stands after its own onboarding: it can charge and be paid out. Japan, unless it is said otherwise. */
export function createPlatform(sandbox: Sandbox, key: string, country = 'JP'): Platform {
  const id = `acct_${idFrom(key)}`
  const object = {
    ...blankAccount({ id, country, created: sandbox.clock.now(), type: 'standard' }),
    charges_enabled: true,
    payouts_enabled: true,
    details_submitted: true,
    email: 'platform@example.com',
  }
  const platform: Omit<Platform, 'account'> & { account?: AccountState } = {
    key,
    publishableKey: key.replace(/^sk_/, 'pk_'),
    accounts: new Map(),
    lock: createLock(),
    idempotency: createIdempotencyStore(),
  }
  const account: AccountState = {
    id,
    platform: platform as Platform,
    country,
    defaultCurrency: object.default_currency ?? 'jpy',
    connected: false,
    object,
    collections: new Map<string, Collection<never>>(),
  }
  return Object.assign(platform, { account })
}

/** The same key is the same account on every start. */
function idFrom(key: string): string {
  return createHash('sha256').update(key).digest('base64').replace(/[+/=]/g, '').slice(0, 16)
}
