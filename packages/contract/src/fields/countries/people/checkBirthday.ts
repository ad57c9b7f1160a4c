import type { FieldProblem } from '../../FieldProblem.js'
import { isRealDate } from './isRealDate.js'

/** What Stripe calls `dob`. @public */
export interface Birthday {
  year: number
  month: number
  day: number
}

/** Stripe takes nobody younger. */
const youngest = 13
const firstYear = 1900

/**
 * What is wrong with a date of birth: `date_unreal`, `date_too_early`, `date_future`, `too_young`. Where the day is not yet over
 * somewhere on earth, the person is given the benefit of it.
 * @see https://docs.stripe.com/api/accounts/object#account_object-individual-dob
 * @public
 */
export function checkBirthday({ year, month, day }: Birthday, now = new Date()): FieldProblem | null {
  if (!isRealDate(year, month, day)) return { code: 'date_unreal' }
  if (year < firstYear) return { code: 'date_too_early', values: { year: firstYear } }
  const tomorrow = new Date(now.getTime() + 14 * 3600 * 1000)
  const today = tomorrow.getUTCFullYear() * 10_000 + (tomorrow.getUTCMonth() + 1) * 100 + tomorrow.getUTCDate()
  const born = year * 10_000 + month * 100 + day
  if (born > today) return { code: 'date_future' }
  return today - born < youngest * 10_000 ? { code: 'too_young', values: { years: youngest } } : null
}
