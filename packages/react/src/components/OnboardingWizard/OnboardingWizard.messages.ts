import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  title: 'Get ready for payouts',
  lead: 'Stripe needs some information before it can pay you.',
  loadFailed: 'The onboarding could not be loaded',
  closedTitle: 'Your account was closed',
  closedText: (account: string) =>
    `Account ${account} takes no payments, sends no payouts and cannot be opened again. You can set up a new one here.`,
  contact: 'Ask the platform',
}

export type OnboardingWizardMessages = typeof en

export const onboardingWizardMessages = /* @__PURE__ */ defineMessages(
  'OnboardingWizard',
  en,
  () => import('./OnboardingWizard.messages.ja.js'),
)
