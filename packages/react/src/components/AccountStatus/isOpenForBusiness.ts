import type { AccountStatus } from '@connect-kit/contract'

/** Whether the account takes payments and is paid out, and goes on doing so. Stripe says it, not a page that was come back from. */
export const isOpenForBusiness = ({ stage }: Pick<AccountStatus, 'stage'>): boolean =>
  stage === 'complete' || stage === 'enabled_more_later' || stage === 'restricted_soon'
