import { defineMessages } from '../messages/defineMessages.js'

/** What is wrong with a website, by family of Stripe's codes. */
const en = {
  denied: 'Stripe does not accept this address. Enter the website of your business.',
  format: 'Enter the whole address of the website, such as https://example.com',
  presence: 'You have a website. Enter its address in place of a description.',
  mismatch: 'The business named on the website is not the one of this account. Change the website or the account.',
  inaccessible: 'Stripe cannot open the website. Make sure that it answers everywhere.',
  geoblocked: 'The website cannot be opened from some countries. Let Stripe reach it.',
  password: 'The website asks for a password. Open it, or give Stripe the password.',
  empty: 'The website has no content yet.',
  underConstruction: 'The website is still under construction.',
  incomplete: 'Something is missing on the website: what you sell, its price, or how to reach you.',
  siteLacks: (what: string) => `The website does not say ${what}.`,
  cancellation: 'how to cancel',
  contact: 'how customers reach you',
  legal: 'which legal restrictions apply',
  refund: 'how customers get a refund',
  returns: 'how goods are returned',
  conditions: 'what the terms and conditions are',
}

export type WebsiteErrorMessages = typeof en

export const websiteErrorMessages = /* @__PURE__ */ defineMessages(
  'WebsiteError',
  en,
  () => import('./websiteError.messages.ja.js'),
)
