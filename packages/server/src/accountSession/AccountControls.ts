import type Stripe from 'stripe'

/** What the account itself allows, as far as sessions and answers depend on it. */
export interface AccountControls {
  country: string
  /** It takes payments itself; others only receive transfers. */
  merchant: boolean
  /** The platform collects the requirements and may switch Stripe's own sign-in off. */
  platformCollectsRequirements: boolean
  payoutsEnabled: boolean
  /** A bank account or card that instant payouts can go to. */
  instantPayouts: boolean
}

export function accountControls(account: Stripe.Account): AccountControls {
  return {
    country: account.country ?? '',
    merchant: Object.keys(account.capabilities ?? {}).some((name) => name !== 'transfers'),
    platformCollectsRequirements: collectionOf(account) === 'application',
    payoutsEnabled: account.payouts_enabled,
    instantPayouts: (account.external_accounts?.data ?? []).some((external) =>
      external.available_payout_methods?.includes('instant'),
    ),
  }
}

/** Who asks for what is missing. Accounts of type `custom` are older than the word. */
export const collectionOf = ({ controller, type }: Stripe.Account): 'application' | 'stripe' =>
  controller?.requirement_collection === 'application' || (type === 'custom' && !controller?.requirement_collection)
    ? 'application'
    : 'stripe'
