import type { OnboardingStepId } from '../../../onboarding/steps/OnboardingStepId.js'

const steps: readonly (readonly [RegExp, OnboardingStepId])[] = [
  [/^business_type$/, 'business_type'],
  [/^(business_details|support_details|tax|climate)$/, 'business'],
  [/^representative_details$/, 'individual'],
  [/^(owners|directors|executives|confirm_owners|legal_guardian)/, 'persons'],
  [/document|proof|business_verification/, 'documents'],
  [/^external_account$|bank_account/, 'bank'],
  [/^summary/, 'review'],
]

/** One of our steps for a page of Stripe's own form: hosts follow both by the same words. */
export const embeddedStep = (page: string): OnboardingStepId =>
  steps.find(([pattern]) => pattern.test(page))?.[1] ?? 'more'
