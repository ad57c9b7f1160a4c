import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  optional: 'Optional',
  choose: 'Choose',
  required: 'This is required',
  too_long: (max: string) => `Enter at most ${max} characters`,
  email: 'Enter an email address such as name@example.com',
  url: 'Enter a web address such as https://example.com',
  rejected: 'Stripe did not accept this. Check it.',
  fix: (value: string) => `Change to “${value}”`,
  given: 'Already given. Enter it again only to change it.',
  locked: 'Set by the platform',
}

export type OnboardingFormMessages = typeof en

/** What every field may say. */
export const onboardingFormMessages = /* @__PURE__ */ defineMessages(
  'OnboardingForm',
  en,
  () => import('./onboardingForm.messages.ja.js'),
)
