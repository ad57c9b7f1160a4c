import type { AccountFacts } from './accountFacts.js'
import type { AccountRequirement } from './accountStatus.js'
import type { V1Account, V1Requirements } from './v1Account.js'

/** Reads the requirements hash. */
export function factsOfV1(account: V1Account): AccountFacts {
  const { requirements, future_requirements: future } = account
  if (!requirements) {
    throw new TypeError(
      `Account ${account.id} came without its requirements: only accounts connected to you have them.`,
    )
  }
  const reason = requirements.disabled_reason
  const capabilities = Object.entries(account.capabilities ?? {}).map(([name, status]) => ({
    name,
    status: String(status),
  }))
  const takesPayments = capabilities.some(({ name }) => name.endsWith('_payments') || name === 'legacy_payments')
  return {
    account: account.id,
    reason,
    charges: account.charges_enabled ? 'enabled' : takesPayments ? 'disabled' : 'not_requested',
    payouts: account.payouts_enabled ? 'enabled' : 'disabled',
    capabilities,
    requirements: [...asked(requirements, false), ...(future ? asked(future, true) : [])],
    alternatives: (requirements.alternatives ?? []).map((either) => ({
      instead_of: either.original_fields_due,
      provide: either.alternative_fields_due,
    })),
    rejected: reason?.startsWith('rejected.') ?? false,
    underReview: reason === 'under_review' || reason === 'listed' || reason === 'requirements.pending_verification',
    stoppedByPlatform: reason === 'platform_paused',
  }
}

/** Every name once, at its most urgent. */
function asked(hash: V1Requirements, announced: boolean): AccountRequirement[] {
  const pending = new Set(hash.pending_verification ?? [])
  const found = new Map<string, AccountRequirement>()
  for (const due of ['past_due', 'currently_due', 'eventually_due'] as const) {
    for (const name of hash[due] ?? []) if (!found.has(name)) found.set(name, requirement(name, due))
  }
  for (const name of pending) if (!found.has(name)) found.set(name, requirement(name, 'eventually_due'))
  for (const { requirement: name } of hash.errors ?? []) {
    if (!found.has(name)) found.set(name, requirement(name, 'currently_due'))
  }
  return [...found.values()]

  function requirement(name: string, due: AccountRequirement['due']): AccountRequirement {
    return {
      name,
      person: /^(person_\w+)\./.exec(name)?.[1] ?? null,
      due,
      awaiting: pending.has(name) ? 'stripe' : 'account',
      intervention: name.startsWith('interv_'),
      announced,
      errors: (hash.errors ?? [])
        .filter((error) => error.requirement === name)
        .map(({ code, reason }) => ({ code, reason })),
      deadline: due === 'eventually_due' ? null : hash.current_deadline,
    }
  }
}
