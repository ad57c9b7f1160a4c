import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { noRequirements } from './blankAccount.js'
import type { DueItem } from './dueItems.js'
import { alternativesFor } from './missingFields.js'

interface RequirementLists {
  alternatives: Stripe.Account.Requirements.Alternative[]
  current_deadline: number | null
  currently_due: string[]
  errors: Stripe.Account.Requirements.Error[]
  eventually_due: string[]
  past_due: string[]
  pending_verification: string[]
}

/** What is past due is currently due as well, and what is currently due is eventually due. */
export function requirementLists(account: AccountState, items: readonly DueItem[]): RequirementLists {
  const named = (...due: DueItem['due'][]) => [
    ...new Set(items.filter((item) => due.includes(item.due)).map(({ field }) => field)),
  ]
  const currently_due = named('past_due', 'currently_due')
  const deadlines = items.flatMap(({ due, deadline }) => (due === 'currently_due' && deadline ? [deadline] : []))
  return {
    ...noRequirements(),
    alternatives: alternativesFor(account, currently_due),
    current_deadline: deadlines.length > 0 ? Math.min(...deadlines) : null,
    currently_due,
    errors: errorsOf(items),
    eventually_due: named('past_due', 'currently_due', 'eventually_due'),
    past_due: named('past_due'),
    pending_verification: named('pending_verification'),
  }
}

function errorsOf(items: readonly DueItem[]): Stripe.Account.Requirements.Error[] {
  return items.flatMap(({ error }) =>
    error ? [{ code: error.code, reason: error.reason, requirement: error.requirement }] : [],
  )
}
