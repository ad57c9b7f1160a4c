import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { noRequirements } from './blankAccount.js'
import { type DueItem, dueItems } from './dueItems.js'
import { accountFacts } from './facts.js'
import { requirementLists } from './requirementsOf.js'
import { isInactive } from './settleAccount.js'

/** A capability is a view of its account: what the account still owes is what holds it back. */
export function capability(account: AccountState, name: string): Stripe.Capability {
  const requestedAt = accountFacts(account).requested.get(name)
  const states = new Map<string, Stripe.Capability.Status>(Object.entries(account.object.capabilities ?? {}))
  const asked = requestedAt !== undefined
  const items = dueItems(account).filter((item) => item.capability === undefined || item.capability === name)
  return {
    id: name,
    object: 'capability',
    account: account.id,
    future_requirements: nothingAsked(),
    requested: asked,
    requested_at: requestedAt ?? null,
    requirements: asked
      ? { ...requirementLists(account, items), disabled_reason: disabledReason(account, items) }
      : nothingAsked(),
    status: asked ? (states.get(name) ?? 'inactive') : 'unrequested',
  }
}

function disabledReason(
  account: AccountState,
  items: readonly DueItem[],
): Stripe.Capability.Requirements.DisabledReason | null {
  const facts = accountFacts(account)
  if (facts.rejected) return 'rejected.other'
  if (facts.paused) return 'platform_paused'
  if (isInactive(account)) return 'paused.inactivity'
  const stopping = items.filter(
    ({ stops, capability, due }) => stops.length > 0 || (capability && due !== 'eventually_due'),
  )
  if (stopping.some(({ due }) => due !== 'pending_verification')) return 'requirements.fields_needed'
  return stopping.length > 0 || facts.underReview ? 'pending.review' : null
}

const nothingAsked = (): Stripe.Capability.Requirements => ({
  ...noRequirements(),
  alternatives: [],
  currently_due: [],
  disabled_reason: null,
  errors: [],
  eventually_due: [],
  past_due: [],
  pending_verification: [],
})
