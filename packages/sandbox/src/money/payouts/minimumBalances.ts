import { type AccountState, perAccount } from '../../core/account.js'

const minimums = perAccount(() => new Map<string, number>())

/** What automatic payouts leave in the balance. */
export const minimumBalance = (account: AccountState, currency: string): number => minimums(account).get(currency) ?? 0

export function setMinimumBalance(account: AccountState, currency: string, amount: number | null): void {
  if (amount === null) minimums(account).delete(currency)
  else minimums(account).set(currency, amount)
}

export const minimumBalances = (account: AccountState): Record<string, number> => Object.fromEntries(minimums(account))
