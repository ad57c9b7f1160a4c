export { OnboardingStep, type OnboardingStepProps } from './OnboardingStep.js'
