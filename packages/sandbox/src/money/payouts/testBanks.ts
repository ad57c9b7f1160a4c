export interface PayoutFailure {
  code: string
  message: string
  /** The bank first takes the payout and sends it back some days later. */
  late?: boolean
}

const failures = {
  account_closed: 'The bank account has been closed.',
  could_not_process: 'The bank could not process this payout.',
  debit_not_authorized:
    'Debit transactions are not approved on your bank account. Stripe requires bank accounts to be set up for both credit and debit payouts.',
  insufficient_funds: 'Your Stripe account has insufficient funds to cover the payout.',
  invalid_currency:
    'The bank was unable to process this payout because of its currency. The bank account may not accept payments in that currency.',
  no_account:
    'The bank account details on file are probably incorrect. No bank account could be located with those details.',
}

/** Account and card numbers whose payouts the bank refuses. @see https://docs.stripe.com/connect/testing#account-numbers */
const refusing = new Map<string, keyof typeof failures>([
  ['000111111116', 'no_account'],
  ['000111111113', 'account_closed'],
  ['000222222227', 'insufficient_funds'],
  ['000333333335', 'debit_not_authorized'],
  ['000444444440', 'invalid_currency'],
  ['1111116', 'no_account'],
  ['1111113', 'account_closed'],
  ['2222227', 'insufficient_funds'],
  ['3333335', 'debit_not_authorized'],
  ['4444440', 'invalid_currency'],
  ['DE62370400440532013001', 'no_account'],
  ['4000056655665572', 'could_not_process'],
])

/** Of the sandbox's own: Stripe has no test account for a payout that fails after it was paid, which real banks do send back. */
const refusingLate = new Map<string, keyof typeof failures>([
  ['000777777771', 'account_closed'],
  ['7777771', 'account_closed'],
])

/** What the bank answers to a payout; undefined where it takes it. */
export function failureOf(number: string | undefined): PayoutFailure | undefined {
  const late = refusingLate.get(number ?? '')
  if (late) return { code: late, message: failures[late], late: true }
  const code = refusing.get(number ?? '')
  return code && { code, message: failures[code] }
}
