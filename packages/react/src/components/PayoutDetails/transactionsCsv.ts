import type { BalanceTransaction } from '@connect-kit/contract'
import { decimalAmount } from '../../format/decimalAmount.js'
import { csv } from '../../ui/csv.js'
import type { PayoutDetailsMessages } from './PayoutDetails.messages.js'

const iso = (seconds: number) => new Date(seconds * 1000).toISOString()

/** Balance transactions as a table for a spreadsheet, in Stripe's own words for types, with values that add up. */
export function transactionsCsv(transactions: readonly BalanceTransaction[], m: PayoutDetailsMessages): string {
  const head = [
    m.id,
    m.csvCreated,
    m.csvAvailable,
    m.csvType,
    m.csvDescription,
    m.csvSource,
    m.csvAmount,
    m.csvFee,
    m.csvNet,
    m.csvCurrency,
  ]
  const rows = transactions.map((one) => [
    one.id,
    iso(one.created),
    iso(one.available_on).slice(0, 10),
    one.reporting_category,
    one.description ?? '',
    one.source ?? '',
    decimalAmount(one.amount, one.currency),
    decimalAmount(one.fee, one.currency),
    decimalAmount(one.net, one.currency),
    one.currency.toUpperCase(),
  ])
  return csv([head, ...rows])
}
