import type { AccountState } from '../core/account.js'
import { storeAccount } from '../resources/accounts/accountStore.js'

/** Version 1 shows the name among the settings of the dashboard, where it cannot be changed. */
export function storeDisplayName(account: AccountState, name: string | undefined): void {
  const { settings } = account.object
  if (name === undefined || !settings) return
  storeAccount(account, {
    settings: { ...settings, dashboard: { ...settings.dashboard, display_name: name || null } },
  })
}
