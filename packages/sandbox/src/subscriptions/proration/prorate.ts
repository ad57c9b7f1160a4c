import type { Period } from '../cycle/periods.js'
import { type Debit, remaining, unused } from './credit.js'

/** An item on one side of a change. `amount` is what a whole period of it costs. */
interface ProratedItem {
  readonly id: string
  readonly amount: number
  readonly period: Period
}

export interface ItemChange {
  /** Absent for an item that is new. */
  readonly before?: ProratedItem & { readonly billed: readonly Debit[] }
  /** Absent for an item that is removed. */
  readonly after?: ProratedItem
}

export interface ProrationLine {
  readonly item: string
  readonly kind: 'unused' | 'remaining'
  readonly amount: number
  readonly period: Period
}

/**
 * The lines of a change at one moment: unused time of what is given up, remaining time of what is taken instead. Lines of
 * nothing for nothing are left out.
 */
export function prorate(changes: readonly ItemChange[], moment: number): ProrationLine[] {
  return changes.flatMap(({ before, after }) => {
    const lines: ProrationLine[] = []
    if (before && before.billed.length > 0 && moment < before.period.end) {
      lines.push({
        item: before.id,
        kind: 'unused',
        amount: unused(before.billed, moment),
        period: { start: moment, end: before.period.end },
      })
    }
    if (after && moment < after.period.end) {
      lines.push({
        item: after.id,
        kind: 'remaining',
        amount: remaining(after.amount, after.period, moment),
        period: { start: moment, end: after.period.end },
      })
    }
    return lines
  })
}
