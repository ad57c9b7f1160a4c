import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  routing_number: 'Routing number',
  sort_code: 'Sort code',
  bsb: 'BSB',
  institution_number: 'Institution number',
  transit_number: 'Transit number',
  bank_code: 'Bank code',
  branch_code: 'Branch code',
  iban: 'IBAN',
  clabe: 'CLABE',
  account_number: 'Account number',
  holder: 'Account holder',
  holderHint: 'As your bank writes it',
  currency: 'Currency of payouts',
  routing_number_invalid: 'Stripe does not know this number. Check each digit.',
}

export type OtherBankMessages = typeof en

/** What is said of a bank account outside Japan. */
export const otherBankMessages = /* @__PURE__ */ defineMessages(
  'OtherBank',
  en,
  () => import('./otherBank.messages.ja.js'),
)
