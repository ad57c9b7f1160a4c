import { type AccountState, perAccount } from '../../core/account.js'
import { createLedger } from './ledger.js'

/** The double-entry ledger of an account; opened when first asked for. */
export const ledgerOf = perAccount(() => createLedger())

/** What can be paid out or transferred now. Negative when refunds took more than there was. */
export const availableBalance = (account: AccountState, currency: string): number =>
  ledgerOf(account).total(currency, 'available')

interface AccountMoney {
  /** Balance transactions that wait for their day, by that day. */
  readonly settling: Map<number, string[]>
  /** Available balance transactions that no automatic payout has taken along yet, by currency. Their nets are the available balance. */
  readonly unpaid: Map<string, string[]>
  /** What an automatic payout took along. */
  readonly paidIn: Map<string, ReadonlySet<string>>
}

const moneyOf = perAccount((): AccountMoney => ({ settling: new Map(), unpaid: new Map(), paidIn: new Map() }))

export function addToDay(account: AccountState, availableOn: number, transaction: string): void {
  append(moneyOf(account).settling, availableOn, transaction)
}

/** Takes out the balance transactions whose day has come. */
export function takeSettled(account: AccountState, now: number): string[] {
  const { settling } = moneyOf(account)
  const days = [...settling.keys()].filter((availableOn) => availableOn <= now).sort((a, b) => a - b)
  return days.flatMap((availableOn) => {
    const transactions = settling.get(availableOn) ?? []
    settling.delete(availableOn)
    return transactions
  })
}

export function addToUnpaid(account: AccountState, currency: string, transaction: string): void {
  append(moneyOf(account).unpaid, currency, transaction)
}

/** Hands everything that is available in a currency to an automatic payout. */
export function takeUnpaid(account: AccountState, currency: string, payout: string): void {
  const money = moneyOf(account)
  money.paidIn.set(payout, new Set(money.unpaid.get(currency)))
  money.unpaid.delete(currency)
}

/** The balance transactions of an automatic payout; undefined for a manual one, whose contents Stripe does not know either. */
export const contentsOf = (account: AccountState, payout: string): ReadonlySet<string> | undefined =>
  moneyOf(account).paidIn.get(payout)

function append<Key>(lists: Map<Key, string[]>, key: Key, id: string): void {
  const list = lists.get(key)
  if (list) list.push(id)
  else lists.set(key, [id])
}
