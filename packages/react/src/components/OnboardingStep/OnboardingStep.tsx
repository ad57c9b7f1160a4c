'use client'

import type { ConnectKitError } from '../../api/ConnectKitError.js'
import type { FieldSetting } from '../../onboarding/form/FormContext.js'
import type { OnboardingStepId } from '../../onboarding/steps/OnboardingStepId.js'
import type { CollectionOptions } from '../../onboarding/steps/onboardingSteps.js'
import { useOnboarding } from '../../onboarding/useOnboarding.js'
import { Later } from '../../ui/Later.js'
import { Waiting } from '../../ui/Waiting.js'
import { onboardingStepMessages } from './OnboardingStep.messages.js'

/** What `OnboardingStep` takes. @public */
export interface OnboardingStepProps {
  /** `review` is the wizard’s own. The business by default. */
  step?: Exclude<OnboardingStepId, 'review'>
  /** As in `OnboardingWizard`. */
  fields?: Readonly<Record<string, FieldSetting>> | undefined
  collectionOptions?: CollectionOptions | undefined
  onSaved?: ((saved: { step: OnboardingStepId }) => void) | undefined
  onLoadError?: ((failure: { error: ConnectKitError }) => void) | undefined
}

const loadView = () => import('./OnboardingStepView.js')

/**
 * One step of `OnboardingWizard` by itself, for a page of settings: the bank account, the people of a company. The account has
 * to be there already, and its requirements have to be the platform’s to collect.
 *
 * Roles: whoever may onboard the account (`onboarding.manage`).
 * @example
 * <OnboardingStep step="bank" onSaved={() => navigate('/settings')} />
 * @public
 */
export function OnboardingStep(props: OnboardingStepProps) {
  const state = useOnboarding()
  return (
    <Later load={loadView} waiting={<Waiting messages={onboardingStepMessages} />}>
      {({ OnboardingStepView }) => <OnboardingStepView {...props} state={state} />}
    </Later>
  )
}
