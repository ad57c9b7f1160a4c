import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { requestedCapabilities } from './applied.js'
import { accountShown, type Section } from './shown/accountShown.js'
import { configurationShown } from './shown/configurationShown.js'
import { defaultsShown } from './shown/defaultsShown.js'
import { identityShown } from './shown/identityShown.js'
import type { AccountV2 } from './wire.js'

/** An account as it was announced; of what it owes, what version 1 holds, from which every entry follows. */
export interface Announced extends Omit<AccountV2, Section> {
  configuration: NonNullable<AccountV2['configuration']>
  defaults: AccountV2['defaults']
  identity: AccountV2['identity']
  requirements: Owed
  future_requirements: Owed
}

interface Owed {
  owed: Stripe.Account.Requirements | Stripe.Account.FutureRequirements | null | undefined
  requested: string[]
}

export function announcedNow(account: AccountState): Announced {
  const { future_requirements, requirements } = account.object
  const requested = requestedCapabilities(account).map(({ name }) => name)
  return {
    ...accountShown(account),
    configuration: configurationShown(account),
    defaults: defaultsShown(account),
    identity: identityShown(account),
    requirements: { owed: requirements, requested },
    future_requirements: { owed: future_requirements, requested: [] },
  }
}
