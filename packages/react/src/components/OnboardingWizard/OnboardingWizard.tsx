'use client'

import { useOnboarding } from '../../onboarding/useOnboarding.js'
import { Later } from '../../ui/Later.js'
import { Waiting } from '../../ui/Waiting.js'
import { onboardingWizardMessages } from './OnboardingWizard.messages.js'
import type { OnboardingWizardProps } from './OnboardingWizardProps.js'

const loadView = () => import('./OnboardingWizardView.js')

/**
 * Takes a seller from nothing to payouts, in every way that Stripe allows, with the same props and events: forms of ours made
 * of what Stripe asks for, Stripe's own pages or component, or an account that exists already. What was typed survives a reload,
 * a lost connection and a session that ended; `onComplete` is called only when Stripe says so.
 *
 * Roles: whoever may onboard the account (`onboarding.manage`).
 * @example
 * <OnboardingWizard mode="api" onComplete={() => navigate('/payouts')} />
 * @see https://docs.stripe.com/connect/onboarding
 * @public
 */
export function OnboardingWizard(props: OnboardingWizardProps) {
  const state = useOnboarding()
  return (
    <Later load={loadView} waiting={<Waiting messages={onboardingWizardMessages} />}>
      {({ OnboardingWizardView }) => <OnboardingWizardView {...props} state={state} />}
    </Later>
  )
}
