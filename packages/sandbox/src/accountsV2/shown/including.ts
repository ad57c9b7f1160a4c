import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { futureRequirementsShown, requirementsShown } from '../requirements/requirementsShown.js'
import type { AccountV2 } from '../wire.js'
import { accountShown, type Section } from './accountShown.js'
import { configurationShown } from './configurationShown.js'
import { defaultsShown } from './defaultsShown.js'
import { identityShown } from './identityShown.js'

type Include = Stripe.V2.Core.AccountRetrieveParams.Include
type Configuration = NonNullable<AccountV2['configuration']>
type OrNull<T> = { [Key in keyof T]: T[Key] | null }

/** What was not asked for is null, whatever the account holds. */
type Answer = Omit<AccountV2, Section> &
  OrNull<Pick<AccountV2, Exclude<Section, 'configuration'>>> & { configuration: OrNull<Configuration> | null }

/** The account with the sections that `include` names. */
export function including(account: AccountState, include: readonly Include[] = []): Answer {
  const asked = new Set<string>(include)
  const section = <Value>(name: string, show: (account: AccountState) => Value) =>
    asked.has(name) ? show(account) : null
  return {
    ...accountShown(account),
    configuration: include.some((name) => name.startsWith('configuration.')) ? someOf(account, asked) : null,
    defaults: section('defaults', defaultsShown),
    future_requirements: section('future_requirements', futureRequirementsShown),
    identity: section('identity', identityShown),
    requirements: section('requirements', requirementsShown),
  }
}

function someOf(account: AccountState, asked: ReadonlySet<string>): OrNull<Configuration> {
  const { customer, merchant, recipient } = configurationShown(account)
  return {
    customer: asked.has('configuration.customer') ? customer : null,
    merchant: asked.has('configuration.merchant') ? merchant : null,
    recipient: asked.has('configuration.recipient') ? recipient : null,
  }
}
