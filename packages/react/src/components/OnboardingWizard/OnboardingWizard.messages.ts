import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  title: 'Get ready for payouts',
  lead: 'Stripe needs some information before it can pay you.',
  loadFailed: 'The onboarding could not be loaded',
}

export type OnboardingWizardMessages = typeof en

export const onboardingWizardMessages = /* @__PURE__ */ defineMessages(
  'OnboardingWizard',
  en,
  () => import('./OnboardingWizard.messages.ja.js'),
)
