export {
  AccountStatus,
  type AccountStatusProps,
  type AccountStatusState,
  useAccountStatus,
} from './components/AccountStatus/index.js'
export {
  type OnboardingEvent,
  type OnboardingStepId,
  OnboardingWizard,
  type OnboardingWizardProps,
  onboardingStepIds,
} from './components/OnboardingWizard/index.js'
export { RequirementsList, type RequirementsListProps } from './components/RequirementsList/index.js'
export type { FieldSetting } from './onboarding/form/FormContext.js'
export { type OnboardingState, type OnboardingWrites, useOnboarding } from './onboarding/useOnboarding.js'
