import type { AccountFacts } from './accountFacts.js'
import type { AccountRequirement, AccountStage } from './accountStatus.js'

/** What the account itself still has to give. */
export const openOf = (facts: AccountFacts) => facts.requirements.filter(({ awaiting }) => awaiting === 'account')

/** Given and not good enough: it has to be given again, whatever list it stands in. */
const refused = ({ errors }: AccountRequirement) => errors.length > 0

export function stageOf(facts: AccountFacts): AccountStage {
  const open = openOf(facts)
  const now = open.filter(({ announced }) => !announced)
  const enabled = facts.charges !== 'disabled' && facts.payouts !== 'disabled'
  const due = now.filter((item) => item.due === 'currently_due' || refused(item))

  if (facts.rejected) return 'rejected'
  if (now.some((item) => item.due === 'past_due')) return 'restricted'
  if (!enabled && due.length > 0) return 'action_needed'
  if (!enabled && (facts.underReview || facts.requirements.some(({ awaiting }) => awaiting === 'stripe')))
    return 'in_review'
  if (!enabled && facts.stoppedByPlatform) return 'paused'
  if (!enabled && now.length > 0) return 'action_needed'
  if (!enabled) return 'paused'
  if (
    due.some(({ deadline }) => deadline !== null) ||
    open.some((item) => item.announced && item.due !== 'eventually_due')
  ) {
    return 'restricted_soon'
  }
  if (due.length > 0) return 'action_needed'
  if (facts.requirements.some(({ awaiting }) => awaiting === 'stripe')) return 'in_review'
  if (open.length > 0) return 'enabled_more_later'
  // An inactive capability may be one that nobody asked for; a pending or restricted one was.
  const statuses = new Set(facts.capabilities.map(({ status }) => status))
  if (statuses.has('pending')) return 'in_review'
  return statuses.has('restricted') || statuses.has('rejected') ? 'paused' : 'complete'
}
