import type { AccountState } from '../../core/account.js'
import { accountFacts, factAt } from './facts.js'

interface CapabilityAsk {
  capability: string
  field: string
  /** Asked once it is used, not before. */
  later?: boolean
}

/** What single capabilities ask beyond what every business is asked. */
const asks: readonly (CapabilityAsk & { country?: string })[] = [
  // The buyer finds the number on the slip that is paid at the counter.
  { country: 'JP', capability: 'konbini_payments', field: 'business_profile.support_phone' },
  {
    country: 'JP',
    capability: 'jcb_payments',
    field: 'business_profile.specified_commercial_transactions_act_url',
    later: true,
  },
  { capability: 'bacs_debit_payments', field: 'settings.bacs_debit_payments.display_name' },
  { capability: 'card_issuing', field: 'settings.card_issuing.tos_acceptance.date' },
  { capability: 'card_issuing', field: 'settings.card_issuing.tos_acceptance.ip' },
  { capability: 'treasury', field: 'settings.treasury.tos_acceptance.date' },
  { capability: 'treasury', field: 'settings.treasury.tos_acceptance.ip' },
]

/** The fields that only certain capabilities of this account still wait for. */
export function capabilityAsks(account: AccountState): CapabilityAsk[] {
  const facts = accountFacts(account)
  return asks.filter(
    ({ country, capability, field }) =>
      facts.requested.has(capability) && (!country || country === account.country) && !factAt(facts, field),
  )
}
