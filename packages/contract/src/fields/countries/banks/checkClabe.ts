import type { FieldRule } from '../../FieldProblem.js'
import { digitsOf } from '../checks/digitsOf.js'
import { exactly } from '../checks/exactly.js'

/** Mexico: each digit times 3, 7, 1, only the last digit of each counts; the eighteenth brings the sum to a multiple of ten. */
export const checkClabe: FieldRule = (value) => {
  const wrong = exactly(18, value)
  if (wrong) return wrong
  const sum = digitsOf(value.slice(0, 17)).reduce(
    (total, digit, index) => total + ((digit * ([3, 7, 1][index % 3] ?? 0)) % 10),
    0,
  )
  return (10 - (sum % 10)) % 10 === Number(value.charAt(17)) ? null : { code: 'checksum' }
}
