import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { noRequirements } from './blankAccount.js'
import { accountFacts } from './facts.js'

/** A capability is a view of its account: what the account still owes is what holds it back. */
export function capability(account: AccountState, name: string): Stripe.Capability {
  const requestedAt = accountFacts(account).requested.get(name)
  const states = new Map<string, Stripe.Capability.Status>(Object.entries(account.object.capabilities ?? {}))
  const { requirements } = account.object
  const asked = requestedAt !== undefined
  return {
    id: name,
    object: 'capability',
    account: account.id,
    future_requirements: nothingAsked(),
    requested: asked,
    requested_at: requestedAt ?? null,
    requirements: {
      ...nothingAsked(),
      alternatives: asked ? (requirements?.alternatives ?? []) : [],
      currently_due: asked ? (requirements?.currently_due ?? []) : [],
      disabled_reason: asked && requirements?.disabled_reason ? 'requirements.fields_needed' : null,
      errors: asked ? (requirements?.errors ?? []) : [],
      eventually_due: asked ? (requirements?.eventually_due ?? []) : [],
      past_due: asked ? (requirements?.past_due ?? []) : [],
    },
    status: asked ? (states.get(name) ?? 'inactive') : 'unrequested',
  }
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
