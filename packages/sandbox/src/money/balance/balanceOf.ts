import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Sandbox } from '../../core/sandbox.js'
import { ratesOf, settlementCurrencies } from '../fees/settlementCurrency.js'
import { largestInstantPayout } from '../fees/stripeFee.js'
import { ledgerOf } from '../ledger/accountLedger.js'
import { instantDestinations } from '../payouts/instantDestinations.js'

/** Read off the ledger's running totals; nothing is stored as a balance. */
export function balanceOf(account: AccountState, sandbox: Sandbox): Stripe.Balance {
  const ledger = ledgerOf(account)
  const currencies = [...new Set([...settlementCurrencies(account), ...ledger.currencies])]
  const funds = (currency: string, amount: number) => ({ amount, currency, source_types: { card: amount } })
  const instant = currencies.flatMap((currency) => {
    const destinations = instantDestinations(account, currency)
    if (destinations.length === 0) return []
    const amount = Math.max(0, ledger.total(currency, 'available'))
    const net = largestInstantPayout(amount, currency, ratesOf(sandbox))
    return [
      {
        ...funds(currency, amount),
        net_available: destinations.map((destination) => ({
          amount: net,
          destination: destination.id,
          source_types: { card: net },
        })),
      },
    ]
  })
  return {
    object: 'balance',
    available: currencies.map((currency) => funds(currency, ledger.total(currency, 'available'))),
    ...(account.connected ? {} : { connect_reserved: [{ amount: 0, currency: account.defaultCurrency }] }),
    ...(instant.length > 0 ? { instant_available: instant } : {}),
    livemode: false,
    pending: currencies.map((currency) => funds(currency, ledger.total(currency, 'pending'))),
    refund_and_dispute_prefunding: {
      available: [funds(account.defaultCurrency, 0)],
      pending: [funds(account.defaultCurrency, 0)],
    },
  }
}
