import type { AccountStatus } from './accountStatus.js'

/** What both generations of accounts say in their own words. */
export interface AccountFacts
  extends Pick<AccountStatus, 'account' | 'reason' | 'charges' | 'payouts' | 'capabilities' | 'alternatives'> {
  requirements: AccountStatus['requirements']
  rejected: boolean
  /** Stripe looks at the account as a whole, whatever the requirements say. */
  underReview: boolean
  /** The platform itself stopped the account. */
  stoppedByPlatform: boolean
}
