import { type Period, shareLeft } from '../cycle/periods.js'

/** An amount that was billed for a span of time, in advance. */
export interface Debit extends Period {
  readonly amount: number
}

/** What is owed for the rest of a period, of an amount for all of it. */
export const remaining = (amount: number, period: Period, moment: number): number =>
  rounded(amount * shareLeft(period, moment))

/**
 * What is given back for time that was billed and will not be used: a negative amount. Counted from what was really billed, so
 * that it can never be more than that.
 */
export const unused = (billed: readonly Debit[], moment: number): number =>
  billed.reduce((sum, debit) => sum - rounded(debit.amount * shareLeft(debit, moment)), 0)

/** To the smallest unit, halves away from zero; never a negative zero. */
export const rounded = (amount: number): number => Math.sign(amount) * Math.round(Math.abs(amount)) || 0
