import type { FieldProblem } from '../../FieldProblem.js'

/** Says between how many digits are wanted where it is otherwise. */
export const between = (min: number, max: number, value: string): FieldProblem | null =>
  /^\d*$/.test(value) && value.length >= min && value.length <= max
    ? null
    : { code: 'digits_between', values: { min, max } }
