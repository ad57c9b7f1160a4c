import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { externalAccountNumber, externalAccountsOf } from '../../resources/externalAccounts/index.js'

/** Where Stripe offers Instant Payouts; Japan is not among them. @see https://docs.stripe.com/payouts/instant-payouts */
const instantCountries = new Set(
  'AT AU BE BG CA CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO NZ PL PT RO SE SG SI SK US'.split(' '),
)
const standardOnlyTestBank = '000888888883'

export const allowsInstant = (account: AccountState, destination: Stripe.ExternalAccount): boolean =>
  instantCountries.has(account.country) &&
  (destination.available_payout_methods ?? []).includes('instant') &&
  externalAccountNumber(account, destination.id) !== standardOnlyTestBank

/** The bank accounts and cards that can take an instant payout in a currency. */
export const instantDestinations = (account: AccountState, currency: string): Stripe.ExternalAccount[] =>
  externalAccountsOf(account).filter(
    (destination) =>
      destination.currency === currency && destination.status !== 'errored' && allowsInstant(account, destination),
  )
