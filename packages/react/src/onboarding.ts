export type { AccountLinkType } from './accountLink/returnAddress.js'
export { type AccountLink, type AccountLinkOptions, useAccountLink } from './accountLink/useAccountLink.js'
export {
  AccountStatus,
  type AccountStatusProps,
  type AccountStatusState,
  useAccountStatus,
} from './components/AccountStatus/index.js'
export {
  ConnectStripeButton,
  type ConnectStripeButtonProps,
  connectStripeTool,
  type StripeConnectionState,
  useStripeConnection,
} from './components/ConnectStripeButton/index.js'
export {
  NotificationBanner,
  type NotificationBannerProps,
  type NotificationCount,
} from './components/NotificationBanner/index.js'
export { OnboardingStep, type OnboardingStepProps } from './components/OnboardingStep/index.js'
export {
  type OnboardingEvent,
  type OnboardingStepId,
  OnboardingWizard,
  type OnboardingWizardProps,
  onboardingStepIds,
} from './components/OnboardingWizard/index.js'
export { RequirementsList, type RequirementsListProps } from './components/RequirementsList/index.js'
export type { FieldSetting } from './onboarding/form/FormContext.js'
export type { CollectionOptions } from './onboarding/steps/onboardingSteps.js'
export { type OnboardingState, type OnboardingWrites, useOnboarding } from './onboarding/useOnboarding.js'
