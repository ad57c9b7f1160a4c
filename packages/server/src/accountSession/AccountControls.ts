import type Stripe from 'stripe'

/** What the account itself allows, as far as an account session depends on it. */
export interface AccountControls {
  /** The platform collects the requirements and may switch Stripe's own sign-in off. */
  platformCollectsRequirements: boolean
  payoutsEnabled: boolean
  /** A bank account or card that instant payouts can go to. */
  instantPayouts: boolean
}

export function accountControls(account: Stripe.Account): AccountControls {
  return {
    platformCollectsRequirements: account.controller?.requirement_collection === 'application',
    payoutsEnabled: account.payouts_enabled,
    instantPayouts: (account.external_accounts?.data ?? []).some((external) =>
      external.available_payout_methods?.includes('instant'),
    ),
  }
}
