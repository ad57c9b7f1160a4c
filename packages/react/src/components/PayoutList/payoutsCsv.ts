import type { Payout } from '@connect-kit/contract'
import { decimalAmount } from '../../format/decimalAmount.js'
import { destinationName } from '../../payout/destinationName.js'
import type { PayoutMessages } from '../../payout/payout.messages.js'
import { payoutKind } from '../../payout/payoutKind.js'
import { csv } from '../../ui/csv.js'
import { saveFile } from '../../ui/saveFile.js'
import type { PayoutListMessages } from './PayoutList.messages.js'

const iso = (seconds: number) => new Date(seconds * 1000).toISOString()

/** Payouts as a table for a spreadsheet: words as on the page, dates and amounts as values that sort and add up. */
export function payoutsCsv(payouts: readonly Payout[], m: PayoutListMessages, words: PayoutMessages): string {
  const head = [m.id, m.created, m.arrivalDate, m.status, m.to, m.type, m.amount, m.currency]
  const rows = payouts.map((payout) => [
    payout.id,
    iso(payout.created),
    iso(payout.arrival_date).slice(0, 10),
    words[payout.status],
    payout.destination ? destinationName(payout.destination, words) : '',
    words[payoutKind(payout)],
    decimalAmount(payout.amount, payout.currency),
    payout.currency.toUpperCase(),
  ])
  return csv([head, ...rows])
}

export const savePayouts = (...shown: Parameters<typeof payoutsCsv>): void =>
  saveFile('payouts.csv', 'text/csv', payoutsCsv(...shown))
