/** The steps, in the order that suits most sellers. Which of them there are depends on what Stripe asks for. @public */
export const onboardingStepIds = [
  'business_type',
  'business',
  'individual',
  'company',
  'persons',
  'documents',
  'bank',
  'more',
  'review',
] as const

/** One of {@link onboardingStepIds}. @public */
export type OnboardingStepId = (typeof onboardingStepIds)[number]
