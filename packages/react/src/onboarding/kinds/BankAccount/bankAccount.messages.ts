import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  known: 'Payouts go to',
  errored: 'Payouts to this account came back',
  erroredText: 'Enter another account, or this one with the right numbers.',
  replace: 'Use another account',
  keep: 'Keep this account',
  bankAccount: 'Bank account',
  card: 'Card',
  numberSafety: 'The number goes from your browser to Stripe. The platform never sees it.',
  numberAgain: 'The number is not kept in this browser. Enter it again.',
  failed: 'The bank account was not saved',
  blocked:
    'A browser extension or your network keeps Stripe from loading. The number was not sent anywhere. Allow js.stripe.com, then continue.',
  policy: (directive: string) =>
    `This page’s own security policy keeps Stripe from loading. The number was not sent anywhere. Tell the platform: ${directive} has to allow https://js.stripe.com.`,
  offline: 'The connection was lost. The bank account may not have reached Stripe. Continue to send it again.',
  onStripe: 'Enter it on Stripe’s page',
  unusable: 'Stripe cannot pay out to this account. Use another one.',
  country: 'Stripe does not pay out to banks of this country here. Use an account in the country of the business.',
  currency: 'This bank cannot be paid in this currency. Choose another currency.',
  other: (reason: string) => `Stripe says: ${reason}`,
  account_number_invalid: 'Stripe does not accept this account number. Check each digit.',
  holder_invalid: 'Stripe does not accept this name. Enter it as your bank writes it.',
}

export type BankAccountMessages = typeof en

/** What is said of a bank account, of whatever country. */
export const bankAccountMessages = /* @__PURE__ */ defineMessages(
  'BankAccount',
  en,
  () => import('./bankAccount.messages.ja.js'),
)
