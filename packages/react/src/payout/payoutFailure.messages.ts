import { defineMessages } from '../messages/defineMessages.js'

/**
 * Why a bank sent a payout back, one sentence for each `failure_code`.
 * @see https://docs.stripe.com/api/payouts/failures
 */
const en = {
  account_closed: 'The bank account is closed.',
  account_frozen: 'The bank account is frozen.',
  bank_account_restricted: 'The bank account does not take this kind of payout. Savings accounts often do not.',
  bank_ownership_changed: 'The branch now belongs to another bank, so the account details are out of date.',
  could_not_process: 'The bank could not process the payout and gave no reason.',
  debit_not_authorized: 'The bank account takes deposits but no debits. Stripe needs both.',
  declined: 'The bank declined the payout. Ask the bank why before you send another one.',
  incorrect_account_holder_name: 'The account holder name does not match the bank’s records.',
  incorrect_account_holder_address: 'The account holder address does not match the bank’s records.',
  incorrect_account_holder_tax_id: 'The account holder’s tax ID does not match the bank’s records.',
  incorrect_account_holder_details: 'The account holder details do not match the bank’s records.',
  incorrect_account_type: 'The account type does not match the bank’s records.',
  insufficient_funds: 'The balance did not cover the payout when it was sent.',
  invalid_account_number: 'This bank has no account with that number.',
  invalid_account_number_length: 'The account number has too many or too few digits.',
  invalid_currency: 'The bank account does not take this currency.',
  no_account: 'No bank account was found with these details.',
  unsupported_card: 'The bank no longer takes payouts to this card.',
  other: 'The bank gave no reason.',
}

export type PayoutFailureMessages = typeof en

export const payoutFailureMessages = /* @__PURE__ */ defineMessages(
  'PayoutFailure',
  en,
  () => import('./payoutFailure.messages.ja.js'),
)
