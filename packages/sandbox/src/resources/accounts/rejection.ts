import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'
import { announceAccount } from './changeAccount.js'
import { accountFacts } from './facts.js'

type DisabledReason = Stripe.Account.Requirements.DisabledReason

/** What a platform may say, and what the account then shows. */
const reasons: Readonly<Record<string, DisabledReason>> = {
  credit: 'rejected.platform_other',
  // The word of older API versions, still understood.
  fraud: 'rejected.fraud',
  fraud_no_intent_to_fulfill: 'rejected.platform_fraud',
  fraud_other: 'rejected.platform_fraud',
  fraud_payment_method_casher: 'rejected.platform_fraud',
  fraud_payment_method_tester: 'rejected.platform_fraud',
  other: 'rejected.platform_other',
  terms_of_service: 'rejected.platform_terms_of_service',
}

export const rejectionReasons: readonly string[] = Object.keys(reasons)

/** Stripe's own verdicts, that no platform can take back. */
const verdicts: readonly DisabledReason[] = [
  'rejected.fraud',
  'rejected.incomplete_verification',
  'rejected.listed',
  'rejected.other',
  'rejected.terms_of_service',
]

export const rejectedByStripe = (reason: unknown): DisabledReason =>
  verdicts.find((verdict) => verdict === `rejected.${reason}` || verdict === reason) ?? 'rejected.other'

/** Ends the business of an account, for a reason and as far as its payouts are concerned. */
export function rejectAccount(
  { account, emit }: Scope,
  { reason, payouts_action }: Stripe.AccountRejectParams,
): Stripe.Account {
  if (account.object.controller?.losses?.payments === 'stripe') {
    throw invalidRequest('You can only reject accounts where your platform is liable for negative balances.')
  }
  accountFacts(account).rejected = {
    reason: reasons[reason] ?? 'rejected.platform_other',
    payoutsGoOn: payouts_action === 'none' && account.object.payouts_enabled,
    byStripe: false,
  }
  return announceAccount(account, account.object, emit)
}

export function unrejectAccount({ account, emit }: Scope): Stripe.Account {
  const facts = accountFacts(account)
  if (facts.rejected?.byStripe) {
    throw invalidRequest('You can only unreject accounts that your platform has rejected. Stripe rejected this one.')
  }
  facts.rejected = null
  return announceAccount(account, account.object, emit)
}
