import { createHash } from 'node:crypto'
import type { AccountState } from '../core/account.js'
import { frozen } from '../core/frozen.js'
import { createIdempotencyStore } from '../core/idempotency.js'
import type { Platform } from '../core/platform.js'
import type { Sandbox } from '../core/sandbox.js'
import { storeAccount } from './accounts/accountStore.js'
import { blankAccount } from './accounts/blankAccount.js'
import { countryDefaults } from './accounts/countryDefaults.js'
import { buildExternalAccount } from './externalAccounts/buildExternalAccount.js'
import { addExternalAccount } from './externalAccounts/externalAccounts.js'

/** A platform as it stands after its own onboarding: it can charge, and be paid out when it asks for it. */
export function createPlatform(sandbox: Pick<Sandbox, 'clock' | 'ids'>, key: string, country: string): Platform {
  const defaults = countryDefaults(country)
  if (!defaults) throw new Error(`The sandbox knows no platforms in ${country}.`)
  const platform: Platform = {
    key,
    publishableKey: key.replace(/^sk_/, 'pk_'),
    accounts: new Map(),
    idempotency: createIdempotencyStore(),
    get account() {
      return account
    },
  }
  const id = `acct_${idFrom(key)}`
  const blank = blankAccount({ id, country, created: sandbox.clock.now(), type: 'standard' })
  const account: AccountState = {
    id,
    platform,
    country,
    get defaultCurrency() {
      return account.object.default_currency ?? defaults.currency
    },
    connected: false,
    object: frozen({
      ...blank,
      business_type: 'company',
      capabilities: { card_payments: 'active', transfers: 'active' },
      charges_enabled: true,
      details_submitted: true,
      email: 'platform@example.com',
      payouts_enabled: true,
    }),
    collections: new Map(),
  }
  payOutOnDemand(account)
  const bank = buildExternalAccount(account, `btok_${country.toLowerCase()}_verified`, sandbox.ids)
  addExternalAccount(account, { ...bank, object: { ...bank.object, status: 'verified' } }, true)
  return platform
}

/** A platform that pays itself out by schedule would have nothing left to transfer. */
function payOutOnDemand(account: AccountState): void {
  const { settings } = account.object
  if (!settings?.payouts) return
  const { delay_days } = settings.payouts.schedule
  storeAccount(account, {
    settings: { ...settings, payouts: { ...settings.payouts, schedule: { delay_days, interval: 'manual' } } },
  })
}

/** The same key is the same account on every start. */
function idFrom(key: string): string {
  return createHash('sha256').update(key).digest('base64').replace(/[+/=]/g, '').slice(0, 16)
}
