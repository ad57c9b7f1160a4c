import type { AccountFacts } from './accountFacts.js'
import type { AccountRequirement } from './accountStatus.js'
import type { V1Account } from './v1Account.js'
import type { V2Account, V2RequirementEntry, V2Requirements } from './v2Account.js'
import { type V2Capability, v2Capabilities } from './v2Capabilities.js'

/** Reads the entries and the capabilities of each configuration. What version 2 has no word for, the same account in version 1 says. */
export function factsOfV2(account: V2Account, inV1?: V1Account): AccountFacts {
  if (account.closed) return closed(account)
  const { requirements, future_requirements: future, configuration } = account
  if (!requirements || !configuration) {
    throw new TypeError(
      `Account ${account.id} came without its requirements or configuration: name configuration.merchant, configuration.recipient, requirements and future_requirements in \`include\`.`,
    )
  }
  const capabilities = v2Capabilities(account)
  const codes = capabilities.flatMap((capability) => capability.codes)
  const rejection = codes.find((code) => code.startsWith('rejected'))
  const pause = inV1?.requirements?.disabled_reason === 'platform_paused' ? 'platform_paused' : undefined
  return {
    account: account.id,
    reason: rejection ?? pause ?? codes[0] ?? null,
    charges: standing(capabilities.filter(({ name }) => name.endsWith('_payments'))),
    payouts: standing(capabilities.filter(({ name }) => name.endsWith('.payouts'))),
    capabilities: capabilities.map(({ name, status }) => ({ name, status })),
    requirements: [...asked(requirements, false), ...(future ? asked(future, true) : [])],
    alternatives: (requirements.alternatives ?? []).flatMap(({ options, original_entries }) =>
      options.map(({ entries }) => ({ instead_of: original_entries.map(nameOf), provide: entries.map(nameOf) })),
    ),
    rejected: rejection !== undefined,
    underReview: codes.some((code) => code === 'determining_status' || code === 'requirements_pending_verification'),
    stoppedByPlatform: pause !== undefined,
  }
}

/** For good: nothing works and nothing is asked, whatever its sections say, if it still has any. */
const closed = ({ id }: V2Account): AccountFacts => ({
  account: id,
  reason: 'closed',
  charges: 'disabled',
  payouts: 'disabled',
  capabilities: [],
  requirements: [],
  alternatives: [],
  rejected: true,
  underReview: false,
  stoppedByPlatform: false,
})

const nameOf = ({ description }: { description: string }) => description

function standing(capabilities: V2Capability[]): AccountFacts['charges'] {
  if (capabilities.length === 0) return 'not_requested'
  return capabilities.some(({ status }) => status === 'active') ? 'enabled' : 'disabled'
}

function asked({ entries = [], summary }: V2Requirements, announced: boolean): AccountRequirement[] {
  const { status, time } = summary?.minimum_deadline ?? {}
  const earliest = time === undefined ? null : Math.floor(Date.parse(time) / 1000)
  return entries.map((entry) => ({
    name: entry.description,
    person: entry.reference?.type === 'person' ? (entry.reference.resource ?? null) : null,
    due: dueOf(entry),
    awaiting: entry.awaiting_action_from === 'stripe' ? 'stripe' : 'account',
    intervention: entry.reference?.type === 'inquiry',
    announced,
    errors: entry.errors.map(({ code, description }) => ({ code, reason: description })),
    // Stripe dates the earliest deadline only; an entry of the same urgency shares it.
    deadline: entry.minimum_deadline.status === status ? earliest : null,
  }))
}

/** An urgency that this release does not know is treated as due: nobody is told "all set" by mistake. */
function dueOf({ minimum_deadline: { status } }: V2RequirementEntry): AccountRequirement['due'] {
  return status === 'past_due' || status === 'eventually_due' ? status : 'currently_due'
}
