import type { AccountStatus } from '@connect-kit/contract'
import { accountBadge } from '../AccountStatus/accountBadge.js'
import type { NotificationCount } from './NotificationBanner.js'

/**
 * Whether something has to be said, and done. A review that stops nothing is not news: Stripe looks at many an account that takes
 * payments and is paid out all the while.
 */
export function notificationOf({ stage, charges, payouts, acts }: AccountStatus): NotificationCount {
  const isOff = charges === 'disabled' || payouts === 'disabled'
  const isNews = stage === 'in_review' ? isOff : accountBadge[stage].banner !== undefined
  return { total: isNews ? 1 : 0, actionRequired: isNews && acts === 'account' ? 1 : 0 }
}
