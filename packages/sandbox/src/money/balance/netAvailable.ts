import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Sandbox } from '../../core/sandbox.js'
import { ratesOf } from '../fees/settlementCurrency.js'
import { largestInstantPayout } from '../fees/stripeFee.js'
import { ledgerOf } from '../ledger/accountLedger.js'
import { instantDestinations } from '../payouts/instantDestinations.js'

/** What would arrive at each bank or card that takes money at once: the fee comes out of the balance on top. */
export function netAvailable(
  account: AccountState,
  currency: string,
  sandbox: Sandbox,
): Stripe.Balance.InstantAvailable.NetAvailable[] {
  const available = Math.max(0, ledgerOf(account).total(currency, 'available'))
  const amount = largestInstantPayout(available, currency, ratesOf(sandbox))
  return instantDestinations(account, currency).map(({ id }) => ({
    amount,
    destination: id,
    source_types: { card: amount },
  }))
}
