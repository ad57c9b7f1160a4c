import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { AccountV2 } from '../wire.js'
import { accountShown } from './accountShown.js'

type Include = Stripe.V2.Core.AccountRetrieveParams.Include
type Section = 'configuration' | 'defaults' | 'future_requirements' | 'identity' | 'requirements'

/** What was not asked for is null, whatever the account holds. */
type Answer = Omit<AccountV2, Section> & { [Key in Section]: AccountV2[Key] | Nothing | null }
type Nothing = Record<Stripe.V2.Core.Account.AppliedConfiguration, object | null | undefined>

/** The account with the sections that `include` names. */
export function including(account: AccountState, include: readonly Include[] = []): Answer {
  const { configuration, ...shown } = accountShown(account)
  const asked = new Set<string>(include)
  const section = <Value>(name: string, value: Value) => (asked.has(name) ? value : null)
  const some = include.some((name) => name.startsWith('configuration.'))
  return {
    ...shown,
    configuration: some
      ? {
          customer: section('configuration.customer', configuration.customer),
          merchant: section('configuration.merchant', configuration.merchant),
          recipient: section('configuration.recipient', configuration.recipient),
        }
      : null,
    defaults: section('defaults', shown.defaults),
    future_requirements: section('future_requirements', shown.future_requirements),
    identity: section('identity', shown.identity),
    requirements: section('requirements', shown.requirements),
  }
}
