import type { AccountState } from '../../core/account.js'
import { balanceTransactions, idOf } from '../../money/objects.js'

interface MonthlyFees {
  /** `2026-11` */
  month: string
  currency: string
  transactions: number
  stripe_fees: number
  application_fees: number
}

/** Which month a moment belongs to is up to the account's own time zone. */
function monthIn(account: AccountState): (unix: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: account.object.settings?.dashboard.timezone ?? 'UTC',
    year: 'numeric',
    month: '2-digit',
  })
  return (unix) => format.format(unix * 1000).slice(0, 7)
}

/** What was kept back from the account month by month, newest first: all that the ledger knows of its fees. */
export function feeDocuments(account: AccountState): MonthlyFees[] {
  const months = new Map<string, MonthlyFees>()
  const monthOf = monthIn(account)
  for (const { created, currency, fee, fee_details } of balanceTransactions(account)) {
    if (fee === 0) continue
    const month = monthOf(created)
    const key = `${month} ${currency}`
    const sums = months.get(key) ?? { month, currency, transactions: 0, stripe_fees: 0, application_fees: 0 }
    const platform = platformPart(fee_details)
    sums.transactions++
    sums.application_fees += platform
    sums.stripe_fees += fee - platform
    months.set(key, sums)
  }
  return [...months.values()]
}

const platformPart = (details: readonly { type: string; amount: number }[]) =>
  details.filter(({ type }) => type === 'application_fee').reduce((sum, { amount }) => sum + amount, 0)

const columns = [
  'balance_transaction',
  'created',
  'type',
  'source',
  'currency',
  'amount',
  'stripe_fee',
  'application_fee',
  'net',
]

/** One document with every transaction that a fee was taken from, amounts in the smallest unit as in the API. */
export function feeCsv(account: AccountState, month: string, currency: string): string {
  const monthOf = monthIn(account)
  const rows = [...balanceTransactions(account).walk({ where: { currency } })].flatMap((transaction) => {
    const { id, created, type, source, amount, fee, fee_details, net } = transaction
    if (fee === 0 || monthOf(created) !== month) return []
    const platform = platformPart(fee_details)
    const moment = new Date(created * 1000).toISOString()
    return [[id, moment, type, idOf(source) ?? '', currency, amount, fee - platform, platform, net]]
  })
  return [columns, ...rows.reverse()].map((row) => `${row.join(',')}\r\n`).join('')
}
