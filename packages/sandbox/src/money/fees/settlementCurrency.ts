import type { AccountState } from '../../core/account.js'
import type { Sandbox } from '../../core/sandbox.js'
import { createExchangeRates, type ExchangeRates } from './exchangeRates.js'

const rates = new WeakMap<Sandbox, ExchangeRates>()

/** The exchange rates of a sandbox: one table for all its accounts. */
export function ratesOf(sandbox: Sandbox): ExchangeRates {
  const table = rates.get(sandbox) ?? createExchangeRates()
  rates.set(sandbox, table)
  return table
}

/** The currencies that an account can hold money in: its own first, then those that it has a bank account or card for. */
export function settlementCurrencies(account: AccountState): string[] {
  const external = account.object.external_accounts?.data ?? []
  const currencies = external.flatMap(({ currency }) => (currency ? [currency] : []))
  return [...new Set([account.defaultCurrency, ...currencies])]
}

/** A payment settles in its own currency where the account can hold it, else it is converted to the account's currency. */
export const settlementCurrency = (account: AccountState, presentment: string): string =>
  settlementCurrencies(account).includes(presentment) ? presentment : account.defaultCurrency
