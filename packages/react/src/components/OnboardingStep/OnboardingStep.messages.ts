import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  loadFailed: 'The information could not be loaded',
  save: 'Save',
  saved: 'Saved',
}

export type OnboardingStepMessages = typeof en

export const onboardingStepMessages = /* @__PURE__ */ defineMessages(
  'OnboardingStep',
  en,
  () => import('./OnboardingStep.messages.ja.js'),
)
