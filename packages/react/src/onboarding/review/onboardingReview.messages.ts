import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  edit: 'Edit',
  editLabel: (step: string) => `Edit: ${step}`,
  given: 'Given',
  missing: 'Missing',
  bank: (name: string, last4: string) => `${name} •••• ${last4}`,
  missingSteps: 'Something is missing',
  missingStepsText: 'Complete these steps before you submit:',
  acceptBegin: 'I accept the ',
  and: ' and the ',
  stripeAgreement: 'Stripe Connected Account Agreement',
  platformTerms: 'terms of the platform',
  acceptEnd: '.',
  newTab: 'opens in a new tab',
  acceptFirst: 'Read and accept the agreement first',
  submit: 'Submit',
  submitting: 'Submitting…',
  representative: 'Representative',
  owner: 'Owner',
  director: 'Director',
  executive: 'Executive',
}

export type OnboardingReviewMessages = typeof en

export const onboardingReviewMessages = /* @__PURE__ */ defineMessages(
  'OnboardingReview',
  en,
  () => import('./onboardingReview.messages.ja.js'),
)
