import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { storeAccount } from './accountStore.js'
import { noRequirements } from './blankAccount.js'
import { describeCompany, describeIndividual } from './describeParties.js'
import { type AccountFacts, accountFacts } from './facts.js'
import { type FailedCheck, failedChecks } from './failedChecks.js'
import { alternativesFor, missingFields } from './missingFields.js'

/** Works out what follows from the facts: requirements, capabilities, and what the account may do. */
export function settleAccount(account: AccountState): Stripe.Account {
  const facts = accountFacts(account)
  const missing = missingFields(account)
  const failed = facts.requested.size === 0 ? [] : failedChecks(account, missing)
  const due = [...new Set([...missing, ...failed.map(({ requirement }) => requirement)])].sort()
  const active = due.length === 0 && facts.rejected === null
  const capabilities = capabilitiesOf(account, active)
  const able = Object.values(capabilities).includes('active')
  const person = facts.supplied.business_type === 'individual' || !facts.supplied.business_type
  const individual = person ? describeIndividual(account, due) : undefined
  return storeAccount(account, {
    capabilities,
    charges_enabled: capabilities.card_payments === 'active',
    payouts_enabled:
      (able || facts.rejected?.payoutsGoOn === true) && (account.object.external_accounts?.data.length ?? 0) > 0,
    // Once submitted stays submitted, whatever is asked for later.
    details_submitted: account.object.details_submitted || (able && due.length === 0),
    requirements: requirementsOf(account, due, failed, facts.rejected),
    ...(individual ? { individual } : {}),
    ...(facts.supplied.business_type && !person ? { company: describeCompany(account) } : {}),
  })
}

function capabilitiesOf(account: AccountState, active: boolean): Stripe.Account.Capabilities {
  const { requested } = accountFacts(account)
  const names = new Set([...Object.keys(account.object.capabilities ?? {}), ...requested.keys()])
  return Object.fromEntries(
    [...names].sort().map((name) => [name, requested.has(name) && active ? 'active' : 'inactive']),
  )
}

function requirementsOf(
  account: AccountState,
  due: string[],
  failed: FailedCheck[],
  rejected: AccountFacts['rejected'],
): Stripe.Account.Requirements {
  return {
    ...noRequirements(),
    alternatives: alternativesFor(account, due),
    currently_due: due,
    disabled_reason: rejected?.reason ?? (due.length > 0 ? 'requirements.past_due' : null),
    // The codes come from Stripe's own list, which the SDK keeps open.
    errors: failed.map((error) => ({ ...error })) as Stripe.Account.Requirements.Error[],
    eventually_due: due,
    past_due: due,
  }
}
