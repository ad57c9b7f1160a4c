import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { storePersons } from '../../persons/storePersons.js'
import { storeAccount } from './accountStore.js'
import { describeCompany } from './describeCompany.js'
import { type DueItem, dueItems } from './dueItems.js'
import { type AccountFacts, accountFacts, factAt } from './facts.js'
import { missingFields } from './missingFields.js'
import { isIndividual } from './partyOf.js'
import { requirementLists } from './requirementsOf.js'

/** Works out what follows from the facts: requirements, capabilities, persons, and what the account may do. */
export function settleAccount(account: AccountState): Stripe.Account {
  const facts = accountFacts(account)
  const items = dueItems(account)
  const capabilities = capabilitiesOf(account, items)
  const able = Object.values(capabilities).includes('active')
  const payoutsStopped = items.some(({ due, stops }) => due === 'past_due' && stops.includes('payouts'))
  const hasBank = (account.object.external_accounts?.data.length ?? 0) > 0
  const individual = storePersons(account, items)
  return storeAccount(account, {
    capabilities,
    charges_enabled: Object.entries(capabilities).some(
      ([name, status]) => name.endsWith('_payments') && status === 'active',
    ),
    payouts_enabled: hasBank && ((able && !payoutsStopped) || facts.rejected?.payoutsGoOn === true),
    // Once submitted stays submitted, whatever is asked for later.
    details_submitted:
      account.object.details_submitted || (facts.requested.size > 0 && missingFields(account).length === 0),
    requirements: {
      ...requirementLists(account, items),
      disabled_reason: disabledReason(account, items),
    },
    ...(individual && isIndividual(facts) ? { individual } : {}),
    ...(isIndividual(facts) ? {} : { company: describeCompany(account) }),
  })
}

function capabilitiesOf(account: AccountState, items: readonly DueItem[]): Stripe.Account.Capabilities {
  const facts = accountFacts(account)
  const names = new Set([...Object.keys(account.object.capabilities ?? {}), ...facts.requested.keys()])
  return Object.fromEntries([...names].sort().map((name) => [name, statusOf(account, facts, items, name)]))
}

function statusOf(
  account: AccountState,
  facts: AccountFacts,
  items: readonly DueItem[],
  name: string,
): Stripe.Account.Capabilities.CardPayments {
  if (!facts.requested.has(name) || facts.rejected || facts.paused || isInactive(account)) return 'inactive'
  const waits = items.filter(({ due, stops, capability }) =>
    capability === name ? due === 'currently_due' : due !== 'eventually_due' && stops.includes(stoppedOf(name)),
  )
  if (waits.some(({ due }) => due !== 'pending_verification')) return 'inactive'
  return waits.length > 0 || facts.underReview ? 'pending' : 'active'
}

/** What has to go on for a capability to be active. */
const stoppedOf = (capability: string) => (capability.endsWith('_payments') ? 'charges' : 'transfers')

/** Test mode's website of a business that has stopped: nothing is asked, and nothing works. */
export function isInactive(account: AccountState): boolean {
  return factAt(accountFacts(account), 'business_profile.url') === 'https://inactivity.stripe.com'
}

function disabledReason(
  account: AccountState,
  items: readonly DueItem[],
): Stripe.Account.Requirements.DisabledReason | null {
  const facts = accountFacts(account)
  if (facts.rejected) return facts.rejected.reason
  if (facts.paused) return 'platform_paused'
  const stopping = items.filter(({ stops }) => stops.length > 0)
  if (stopping.some(({ due, field }) => due === 'past_due' && !field.startsWith('interv_')))
    return 'requirements.past_due'
  if (stopping.some(({ due }) => due === 'past_due') || isInactive(account)) return 'other'
  const listed = stopping.some(({ field }) => field.endsWith('.verification.document'))
  if (facts.underReview || listed) return 'under_review'
  return stopping.length > 0 ? 'requirements.pending_verification' : null
}
