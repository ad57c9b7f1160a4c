import type { AccountStatus } from '@connect-kit/contract'
import { isUnfinished } from './isUnfinished.js'

/** The status as it is told: who is still setting the account up has missed no deadline, whatever list Stripe keeps it in. */
export function withoutReproach(account: AccountStatus): AccountStatus {
  if (!isUnfinished(account)) return account
  const requirements = account.requirements.map((item) =>
    item.due === 'past_due' ? { ...item, due: 'currently_due' as const } : item,
  )
  return { ...account, stage: 'action_needed', requirements }
}
