import type { AccountState } from '../core/account.js'
import { emitEvent } from '../core/events.js'
import type { Platform } from '../core/platform.js'
import type { Sandbox } from '../core/sandbox.js'
import { onboardWithTestData } from '../links/onboardWithTestData.js'
import { scheduledScope } from '../money/scope.js'
import { removeConnectedAccount } from '../resources/accounts/accountStore.js'
import { applicationObject } from '../resources/accounts/application.js'
import { countryDefaults } from '../resources/accounts/countryDefaults.js'
import { createAccount } from '../resources/accounts/createAccount.js'
import type { Consent } from './grants.js'

/** Connects the account that its owner agreed to connect. */
export function connectAccount(sandbox: Sandbox, platform: Platform, consent: Consent): AccountState {
  const { type, prefill, capabilities, ready } = consent
  const connected = consent.account && platform.accounts.get(consent.account)
  if (connected) return connected
  const country = consent.country && countryDefaults(consent.country) ? consent.country : platform.account.country
  const names = capabilities.length > 0 ? capabilities : ['card_payments', 'transfers']
  const { emit } = scheduledScope(sandbox, platform.account)
  const account = createAccount(
    { sandbox, platform, emit },
    {
      type,
      country,
      email: prefill.email ?? 'owner@example.com',
      business_profile: {
        ...(prefill.business_name ? { name: prefill.business_name } : {}),
        ...(prefill.url ? { url: prefill.url } : {}),
        ...(prefill.product_description ? { product_description: prefill.product_description } : {}),
      },
      capabilities: Object.fromEntries(names.map((name) => [name, { requested: true }])),
    },
  )
  if (ready) onboardWithTestData(scheduledScope(sandbox, account))
  emitEvent(sandbox, account, 'account.application.authorized', applicationObject(platform))
  return account
}

/** Ends a connection: the account is out of reach from now on. */
export function disconnectAccount(sandbox: Sandbox, account: AccountState): void {
  removeConnectedAccount(account)
  emitEvent(sandbox, account, 'account.application.deauthorized', applicationObject(account.platform))
}
