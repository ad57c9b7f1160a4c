import type { AccountState } from '../../core/account.js'
import { taxRegistrations } from '../objects.js'

/** Whether the account collects tax in a country; in the United States, in that state. */
export function registeredIn(account: AccountState, country: string, state: string | null): boolean {
  for (const { country: registered, country_options } of taxRegistrations(account).walk({
    where: { status: 'active' },
  })) {
    if (registered !== country) continue
    const { us } = country_options
    if (country !== 'US' || us?.state === state?.toUpperCase()) return true
  }
  return false
}
