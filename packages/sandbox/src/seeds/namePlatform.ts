import type { AccountState } from '../core/account.js'
import { storeAccount } from '../resources/accounts/accountStore.js'
import type { Moment } from './timeline.js'

/** What the platform is called, by people and on statements. */
export function namePlatform(
  { sandbox }: Moment,
  account: AccountState,
  { name, url, statementDescriptor }: { name: string; url: string; statementDescriptor: string },
): void {
  const { business_profile: profile, settings } = account.object
  storeAccount(account, {
    created: sandbox.clock.now(),
    ...(profile ? { business_profile: { ...profile, name, url } } : {}),
    ...(settings
      ? {
          settings: {
            ...settings,
            dashboard: { ...settings.dashboard, display_name: name },
            payments: { ...settings.payments, statement_descriptor: statementDescriptor },
          },
        }
      : {}),
  })
}
