import type { AccountState } from '../../core/account.js'
import { ledgerOf } from '../ledger/accountLedger.js'
import { balanceTransactions } from '../objects.js'

/** What is wrong with an account's books; nothing, if they can be trusted. */
export function bookErrors(account: AccountState): string[] {
  const errors: string[] = []
  const ledger = ledgerOf(account)
  const transactions = [...balanceTransactions(account)]
  for (const { currency, entries } of ledger.postings) {
    const sum = Object.values(entries).reduce((total, amount) => total + amount, 0)
    if (sum !== 0) errors.push(`a posting in ${currency} is off by ${sum}`)
  }
  for (const currency of ledger.currencies) {
    for (const status of ['pending', 'available'] as const) {
      const listed = transactions
        .filter((transaction) => transaction.currency === currency && transaction.status === status)
        .reduce((total, { net }) => total + net, 0)
      const held = ledger.total(currency, status)
      if (listed !== held) errors.push(`${status} in ${currency} is ${held}, its balance transactions say ${listed}`)
    }
  }
  for (const { id, amount, fee, net, fee_details: details, currency } of transactions) {
    if (net !== amount - fee) errors.push(`${id}: net is not amount less fee`)
    if (fee !== details.reduce((total, detail) => total + detail.amount, 0)) errors.push(`${id}: fees do not add up`)
    if (details.some((detail) => detail.currency !== currency)) errors.push(`${id}: a fee in another currency`)
  }
  const posted = ledger.postings.flatMap(({ transaction }) => transaction ?? [])
  if (new Set(posted).size !== transactions.length) errors.push('postings and balance transactions differ in number')
  return errors
}

/** What the balance of an account is in one currency, pending and available together. */
export const totalBalance = (account: AccountState, currency: string): number =>
  ledgerOf(account).total(currency, 'pending') + ledgerOf(account).total(currency, 'available')
