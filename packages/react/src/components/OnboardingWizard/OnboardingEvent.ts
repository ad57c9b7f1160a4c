import type { OnboardingMode } from '@connect-kit/contract'
import type { OnboardingStepId } from '../../onboarding/steps/OnboardingStepId.js'

/** What happened in the wizard, in every mode, for the host's analytics and routing. Ids only. @public */
export type OnboardingEvent =
  | { type: 'onboarding_step_viewed'; mode: OnboardingMode; step: OnboardingStepId }
  | { type: 'onboarding_step_saved'; mode: OnboardingMode; step: OnboardingStepId }
  | { type: 'onboarding_account_created'; mode: OnboardingMode; account: string }
  | { type: 'onboarding_submitted'; mode: OnboardingMode; account: string }
  | { type: 'onboarding_exited'; mode: OnboardingMode }
