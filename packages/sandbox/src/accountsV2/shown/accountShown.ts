import type { AccountState } from '../../core/account.js'
import { appliedTo } from '../applied.js'
import { factsV2 } from '../factsV2.js'
import { dashboardOf } from '../responsibilities.js'
import { type AccountV2, iso } from '../wire.js'

export type Section = 'configuration' | 'defaults' | 'future_requirements' | 'identity' | 'requirements'

/** What every answer shows of an account; the sections are only there when they are asked for. */
export function accountShown(account: AccountState): Omit<AccountV2, Section> {
  const { created, email, metadata, settings } = account.object
  const { closed, contactPhone } = factsV2(account)
  return {
    id: account.id,
    object: 'v2.core.account',
    applied_configurations: appliedTo(account),
    closed,
    contact_email: email ?? undefined,
    contact_phone: contactPhone,
    created: iso(created ?? 0),
    dashboard: dashboardOf(account),
    display_name: settings?.dashboard.display_name ?? undefined,
    livemode: false,
    metadata: metadata ?? {},
  }
}
