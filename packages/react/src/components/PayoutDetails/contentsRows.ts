import type { PayoutContents } from '@connect-kit/contract'

export interface ContentsRow {
  name: keyof PayoutContents
  amount: number
  /** How many movements it is; fees are not counted. */
  count?: number
}

/** The parts of a payout worth a line, in the order they are added up. */
export function contentsRows(contents: PayoutContents): ContentsRow[] {
  const rows: ContentsRow[] = [
    { name: 'payments', ...contents.payments },
    { name: 'refunds', ...contents.refunds },
    { name: 'other', ...contents.other },
    { name: 'stripe_fees', amount: contents.stripe_fees },
    { name: 'application_fees', amount: contents.application_fees },
  ]
  return rows.filter((row) => row.amount !== 0 || (row.count ?? 0) > 0)
}

/** A sum list may only be shown where it is one. */
export const addsUp = (rows: readonly ContentsRow[], total: number): boolean =>
  rows.reduce((sum, row) => sum + row.amount, 0) === total
