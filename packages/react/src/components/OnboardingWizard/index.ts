export { type OnboardingStepId, onboardingStepIds } from '../../onboarding/steps/OnboardingStepId.js'
export type { OnboardingEvent } from './OnboardingEvent.js'
export { OnboardingWizard } from './OnboardingWizard.js'
export type { OnboardingWizardProps } from './OnboardingWizardProps.js'
