import type { FieldProblem, FieldRule } from '../../FieldProblem.js'
import { digitsOf } from '../checks/digitsOf.js'
import { exactly } from '../checks/exactly.js'
import { weightedSum } from '../checks/weightedSum.js'
import { checkedNumber } from './checkedNumber.js'

/** Weights of eight down to one; the ninth digit brings the sum to a multiple of ten. */
export const checkAcn: FieldRule = (value): FieldProblem | null =>
  exactly(9, value) ??
  (weightedSum(digitsOf(value), [8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0 ? null : { code: 'checksum' })

/** The Australian Company Number. */
export const acn = checkedNumber('acn', { rule: checkAcn, isNumeric: true, example: '004 085 616' })
