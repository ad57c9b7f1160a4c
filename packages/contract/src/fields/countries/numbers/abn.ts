import type { FieldRule } from '../../FieldProblem.js'
import { digitsOf } from '../checks/digitsOf.js'
import { exactly } from '../checks/exactly.js'
import { weightedSum } from '../checks/weightedSum.js'
import { checkAcn } from './acn.js'
import { checkedNumber } from './checkedNumber.js'

/** The first digit less one; then the weighted sum is a multiple of 89. */
const isAbn = (number: string) =>
  (weightedSum(digitsOf(number), [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0

const rule: FieldRule = (value) => {
  if (/^\d{9}$/.test(value)) return checkAcn(value)
  return exactly(11, value) ?? (isAbn(value) && !value.startsWith('0') ? null : { code: 'checksum' })
}

/** The Australian Business Number; a company may give its company number (ACN) in its place. */
export const abn = checkedNumber('abn', { rule, isNumeric: true, example: '51 824 753 556' })
