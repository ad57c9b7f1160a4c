import { createHash } from 'node:crypto'
import type { AccountState } from '../core/account.js'
import { futureRequirementsShown, requirementsShown } from './requirements/requirementsShown.js'
import { accountShown, type Section } from './shown/accountShown.js'
import { configurationShown } from './shown/configurationShown.js'
import { defaultsShown } from './shown/defaultsShown.js'
import { identityShown } from './shown/identityShown.js'
import type { AccountV2 } from './wire.js'

/** An account as it was announced. Of its requirements, which are long, only that they were these and no others. */
export interface Announced extends Omit<AccountV2, Section> {
  configuration: NonNullable<AccountV2['configuration']>
  defaults: AccountV2['defaults']
  identity: AccountV2['identity']
  requirements: string
  future_requirements: string
}

export const announcedNow = (account: AccountState): Announced => ({
  ...accountShown(account),
  configuration: configurationShown(account),
  defaults: defaultsShown(account),
  identity: identityShown(account),
  requirements: digest(requirementsShown(account)),
  future_requirements: digest(futureRequirementsShown(account)),
})

const digest = (shown: object) => createHash('sha1').update(JSON.stringify(shown)).digest('base64')
