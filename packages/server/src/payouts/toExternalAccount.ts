import type { ExternalAccount } from '@connect-kit/contract'
import type Stripe from 'stripe'

type AnyExternalAccount = Stripe.ExternalAccount | Stripe.DeletedExternalAccount

/** Null for one that was deleted: Stripe keeps its id and nothing else. */
export function toExternalAccount(account: AnyExternalAccount): ExternalAccount | null {
  if ('deleted' in account && account.deleted) return null
  switch (account.object) {
    case 'bank_account':
      return {
        id: account.id,
        object: 'bank_account',
        name: account.bank_name,
        last4: account.last4,
        currency: account.currency,
        country: account.country,
        status: account.status,
        default_for_currency: account.default_for_currency ?? false,
        instant: account.available_payout_methods?.includes('instant') ?? false,
      }
    case 'card':
      return {
        id: account.id,
        object: 'card',
        name: account.brand,
        last4: account.last4,
        currency: account.currency ?? null,
        country: account.country,
        status: null,
        default_for_currency: account.default_for_currency ?? false,
        instant: account.available_payout_methods?.includes('instant') ?? false,
      }
  }
}
