import { type OnboardedAccount, toAccountStatus } from '@connect-kit/contract'
import type { AccountContext } from '../../router/handle.js'

/** What the account has said so far, and what Stripe still asks. */
export async function readOnboardedAccount({ account, stripe }: AccountContext): Promise<OnboardedAccount> {
  const stored = await stripe.retrieveAccount()
  return {
    ...account,
    country: stored.country ?? '',
    default_currency: stored.default_currency ?? '',
    requirement_collection: stored.controller?.requirement_collection === 'application' ? 'application' : 'stripe',
    dashboard: stored.type === 'express' ? 'express' : stored.type === 'standard' ? 'full' : 'none',
    details_submitted: stored.details_submitted,
    terms_accepted: Boolean(stored.tos_acceptance?.date),
    answers: {},
    provided: [],
    persons: [],
    external_accounts: [],
    status: toAccountStatus(stored),
  }
}
