'use client'

import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { Later } from '../../ui/Later.js'
import { Waiting } from '../../ui/Waiting.js'
import { useAccountStatus } from '../AccountStatus/useAccountStatus.js'
import { requirementsListMessages } from './RequirementsList.messages.js'

/** What `RequirementsList` takes. @public */
export interface RequirementsListProps {
  /**
   * Called with Stripe's names of what a row stands for (`['individual.dob.day', …]`), to open the page where it is given.
   * Without it the rows have no button.
   */
  onProvide?: ((requirement: { names: string[] }) => void) | undefined
  onLoadError?: ((failure: { error: ConnectKitError }) => void) | undefined
}

const loadView = () => import('./RequirementsListView.js')

/**
 * What Stripe wants to know, in plain words, most urgent first: why an answer was refused, what can be given instead, until
 * when, and what is being checked.
 *
 * Roles: whoever may read the account (`account.read`).
 * @example
 * <RequirementsList onProvide={({ names }) => navigate(`/onboarding?field=${names[0]}`)} />
 * @see https://docs.stripe.com/connect/handling-api-verification
 * @public
 */
export function RequirementsList(props: RequirementsListProps) {
  const state = useAccountStatus()
  return (
    <Later load={loadView} waiting={<Waiting messages={requirementsListMessages} />}>
      {({ RequirementsListView }) => <RequirementsListView {...props} state={state} />}
    </Later>
  )
}
