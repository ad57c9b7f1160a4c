import type { AccountState } from '../../core/account.js'
import { appliedTo } from '../applied.js'
import { factsV2 } from '../factsV2.js'
import { futureRequirementsShown, requirementsShown } from '../requirements/requirementsShown.js'
import { dashboardOf } from '../responsibilities.js'
import { type AccountV2, iso } from '../wire.js'
import { configurationShown } from './configurationShown.js'
import { defaultsShown } from './defaultsShown.js'
import { identityShown } from './identityShown.js'

/** The whole account as version 2 knows it, with everything that has to be asked for by `include`. */
export function accountShown(account: AccountState): AccountV2 & Required<Pick<AccountV2, 'configuration'>> {
  const { created, email, metadata, settings } = account.object
  const { closed, contactPhone } = factsV2(account)
  return {
    id: account.id,
    object: 'v2.core.account',
    applied_configurations: appliedTo(account),
    closed,
    configuration: configurationShown(account),
    contact_email: email ?? undefined,
    contact_phone: contactPhone,
    created: iso(created ?? 0),
    dashboard: dashboardOf(account),
    defaults: defaultsShown(account),
    display_name: settings?.dashboard.display_name ?? undefined,
    future_requirements: futureRequirementsShown(account),
    identity: identityShown(account),
    livemode: false,
    metadata: metadata ?? {},
    requirements: requirementsShown(account),
  }
}
