import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { settlementCurrencies } from '../fees/settlementCurrency.js'
import { ledgerOf } from '../ledger/accountLedger.js'
import { instantDestinations } from '../payouts/instantDestinations.js'

/**
 * What the platform answers for: the negative balances of the accounts whose losses it carries, by currency.
 *
 * @see https://docs.stripe.com/connect/account-balances#accounting-for-negative-balances
 */
function reservedFor({ defaultCurrency, platform }: AccountState): Stripe.Balance.ConnectReserved[] {
  const reserved = new Map([[defaultCurrency, 0]])
  for (const connected of platform.accounts.values()) {
    if (connected.object.controller?.losses?.payments !== 'application') continue
    const ledger = ledgerOf(connected)
    for (const currency of ledger.currencies) {
      const owed = Math.max(0, -(ledger.total(currency, 'available') + ledger.total(currency, 'pending')))
      if (owed > 0) reserved.set(currency, (reserved.get(currency) ?? 0) + owed)
    }
  }
  return [...reserved].map(([currency, amount]) => ({ amount, currency }))
}

/** Read off the ledger's running totals; nothing is stored as a balance. */
export function balanceOf(account: AccountState): Stripe.Balance {
  const ledger = ledgerOf(account)
  const currencies = [...new Set([...settlementCurrencies(account), ...ledger.currencies])]
  const funds = (currency: string, amount: number) => ({ amount, currency, source_types: { card: amount } })
  const instant = currencies
    .filter((currency) => instantDestinations(account, currency).length > 0)
    .map((currency) => funds(currency, Math.max(0, ledger.total(currency, 'available'))))
  return {
    object: 'balance',
    available: currencies.map((currency) => funds(currency, ledger.total(currency, 'available'))),
    ...(account.connected ? {} : { connect_reserved: reservedFor(account) }),
    ...(instant.length > 0 ? { instant_available: instant } : {}),
    livemode: false,
    pending: currencies.map((currency) => funds(currency, ledger.total(currency, 'pending'))),
    refund_and_dispute_prefunding: {
      available: [funds(account.defaultCurrency, 0)],
      pending: [funds(account.defaultCurrency, 0)],
    },
  }
}
