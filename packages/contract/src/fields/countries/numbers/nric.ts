import type { FieldRule } from '../../FieldProblem.js'
import { digitsOf } from '../checks/digitsOf.js'
import { weightedSum } from '../checks/weightedSum.js'
import { checkedNumber } from './checkedNumber.js'

const series: Record<string, { plus: number; letters: string }> = {
  S: { plus: 0, letters: 'JZIHGFEDCBA' },
  T: { plus: 4, letters: 'JZIHGFEDCBA' },
  F: { plus: 0, letters: 'XWUTRQPNMLK' },
  G: { plus: 4, letters: 'XWUTRQPNMLK' },
  M: { plus: 3, letters: 'XWUTRQPNJLK' },
}

const rule: FieldRule = (value) => {
  const of = /^[STFGM]\d{7}[A-Z]$/.test(value) ? series[value.charAt(0)] : undefined
  if (!of) return { code: 'format', values: { example: 'S1234567D' } }
  const sum = weightedSum(digitsOf(value.slice(1, 8)), [2, 7, 6, 5, 4, 3, 2]) + of.plus
  return value.charAt(8) === of.letters.charAt(sum % 11) ? null : { code: 'checksum' }
}

/** Singapore: the identity number of citizens and residents (NRIC), or of foreigners (FIN). */
export const nric = checkedNumber('nric', { rule, example: 'S1234567D' })
