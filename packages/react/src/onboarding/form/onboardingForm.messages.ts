import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  optional: 'Optional',
  choose: 'Choose',
  chooseOne: 'Choose one',
  required: 'This is required',
  too_long: (max: string) => `Enter at most ${max} characters`,
  email: 'Enter an email address such as name@example.com',
  url: 'Enter a web address such as https://example.com',
  rejected: 'Stripe did not accept this. Check it.',
  fix: (value: string) => `Change to “${value}”`,
  fixed: (value: string) => `Changed to “${value}”`,
  given: 'Already given. Enter it only to change it.',
  locked: 'Set by the platform',
  either: 'One of the two is enough',
  and: ', ',
  kept: 'Saved in this browser',
  errors: (count: number) => `${count} answers need attention`,
  notSaved: 'This was not saved',
  sendAgain: 'The connection or Stripe failed. What you entered is still here. Send it again.',
  signedOut: 'You are signed out. What you entered is still here. Sign in again in another tab, then continue.',
  denied: 'Your role may not change this. What you entered is still here. Ask an owner of the account.',
  refused: 'Stripe did not accept this. Check what you entered.',
  refusedField: (what: string) => `Stripe did not accept this: ${what}.`,
  changedElsewhere: 'The account was changed elsewhere',
  changedElsewhereText: 'What you entered is still here.',
  takeNew: 'Show the new answers',
}

export type OnboardingFormMessages = typeof en

/** What every field may say. */
export const onboardingFormMessages = /* @__PURE__ */ defineMessages(
  'OnboardingForm',
  en,
  () => import('./onboardingForm.messages.ja.js'),
)
