import type { FieldProblem } from '../../FieldProblem.js'

/** Says how many digits are wanted where there are more or fewer, or something that is no digit. */
export const exactly = (count: number, value: string): FieldProblem | null =>
  /^\d*$/.test(value) && value.length === count ? null : { code: 'digits_count', values: { count } }
