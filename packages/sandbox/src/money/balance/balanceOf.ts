import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { settlementCurrencies } from '../fees/settlementCurrency.js'
import { ledgerOf } from '../ledger/accountLedger.js'
import { instantDestinations } from '../payouts/instantDestinations.js'

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
