import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  title: 'Get ready for payouts',
  lead: 'Stripe needs some information before it can pay you.',
  loadFailed: 'The onboarding could not be loaded',
  modeNotOpen: 'This way is not open for this account',
  modeNotOpenText: 'Continue in another way.',
  noMode: 'Ask the platform how to continue.',
  done: 'Done',
  hosted: 'Continue on Stripe',
  embedded: 'Continue with Stripe’s form',
  api: 'Continue here',
  oauth: 'Connect a Stripe account you have',
}

export type OnboardingWizardMessages = typeof en

export const onboardingWizardMessages = /* @__PURE__ */ defineMessages(
  'OnboardingWizard',
  en,
  () => import('./OnboardingWizard.messages.ja.js'),
)
