export type { OnboardingEvent } from './OnboardingEvent.js'
export { type OnboardingStepId, onboardingStepIds } from './OnboardingStepId.js'
export { OnboardingWizard } from './OnboardingWizard.js'
export type { OnboardingWizardProps } from './OnboardingWizardProps.js'
