import type { AccountFacts } from './accountFacts.js'
import type { AccountStage, AccountStatus } from './accountStatus.js'
import { factsOfV1 } from './factsOfV1.js'
import { factsOfV2 } from './factsOfV2.js'
import { openOf, stageOf } from './stageOf.js'
import type { V1Account } from './v1Account.js'
import type { V2Account } from './v2Account.js'

const urgency = { past_due: 0, currently_due: 1, eventually_due: 2 } as const

/**
 * The status of an account, from what either generation of Stripe's API says about it.
 *
 * @param account - A connected account as `accounts.retrieve` returns it, or `v2.core.accounts.retrieve` with
 * `include: ['configuration.merchant', 'configuration.recipient', 'requirements', 'future_requirements']`.
 * @param inV1 - The same account of version 2 as `accounts.retrieve` returns it. Only that says whether the platform paused it;
 * without it, whoever paused it is taken to be Stripe.
 * @throws TypeError when the account came without its requirements: nothing true could be said about it.
 * @example
 * const { stage, next, deadline } = toAccountStatus(await stripe.accounts.retrieve(id))
 * @see https://docs.stripe.com/connect/handling-api-verification
 * @public
 */
export function toAccountStatus(account: V1Account | V2Account, inV1?: V1Account): AccountStatus {
  const facts = account.object === 'account' ? factsOfV1(account) : factsOfV2(account, inV1)
  const stage = stageOf(facts)
  const deadlines = openOf(facts).flatMap(({ deadline }) => deadline ?? [])
  return {
    object: 'account_status',
    account: facts.account,
    stage,
    reason: facts.reason,
    charges: facts.charges,
    payouts: facts.payouts,
    capabilities: facts.capabilities,
    requirements: [...facts.requirements].sort(
      (a, b) => Number(a.announced) - Number(b.announced) || urgency[a.due] - urgency[b.due],
    ),
    alternatives: facts.alternatives,
    deadline: deadlines.length > 0 ? Math.min(...deadlines) : null,
    ...nextStep(stage, facts),
  }
}

/** Whose turn it is, and what to do. */
function nextStep(stage: AccountStage, facts: AccountFacts): Pick<AccountStatus, 'acts' | 'next'> {
  if (stage === 'in_review') return { acts: 'stripe', next: 'wait_for_stripe' }
  if (stage === 'paused') {
    return facts.stoppedByPlatform
      ? { acts: 'platform', next: 'contact_platform' }
      : { acts: 'stripe', next: 'contact_platform' }
  }
  if (stage === 'complete') return { acts: null, next: 'none' }
  const open = openOf(facts)
  // Only incomplete information can be made good after a rejection.
  if (stage === 'rejected' && (facts.reason !== 'rejected.incomplete_verification' || open.length === 0)) {
    return { acts: 'platform', next: 'contact_platform' }
  }
  const urgent = open.filter(({ due }) => due !== 'eventually_due')
  const asked = urgent.length > 0 ? urgent : open
  const onlyInterventions = asked.length > 0 && asked.every(({ intervention }) => intervention)
  return { acts: 'account', next: onlyInterventions ? 'resolve_intervention' : 'provide_information' }
}
