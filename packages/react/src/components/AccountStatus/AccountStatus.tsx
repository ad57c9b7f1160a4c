'use client'

import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { Later } from '../../ui/Later.js'
import { Waiting } from '../../ui/Waiting.js'
import { accountStatusMessages } from './AccountStatus.messages.js'
import { useAccountStatus } from './useAccountStatus.js'

/** What `AccountStatus` takes: all of it optional, all of it ways out to the host's own pages. @public */
export interface AccountStatusProps {
  /** Where information is given: the host's onboarding page. Offered while something is missing. */
  onProvideInformation?: (() => void) | undefined
  /** Where Stripe's own page is opened: only it can ask what its risk team wants to know. */
  onResolveIntervention?: (() => void) | undefined
  /** Where the platform can be asked. Offered where the seller can do nothing alone. */
  onContactPlatform?: (() => void) | undefined
  onLoadError?: ((failure: { error: ConnectKitError }) => void) | undefined
}

const loadView = () => import('./AccountStatusView.js')

/**
 * Where the connected account stands: whether payments and payouts are on, what is missing, until when, and whose turn it is.
 * It says that everything is in place only when it is.
 *
 * Roles: whoever may read the account (`account.read`).
 * @example
 * <AccountStatus onProvideInformation={() => navigate('/onboarding')} />
 * @see https://docs.stripe.com/connect/handling-api-verification
 * @public
 */
export function AccountStatus(props: AccountStatusProps) {
  const state = useAccountStatus()
  return (
    <Later load={loadView} waiting={<Waiting messages={accountStatusMessages} />}>
      {({ AccountStatusView }) => <AccountStatusView {...props} state={state} />}
    </Later>
  )
}
