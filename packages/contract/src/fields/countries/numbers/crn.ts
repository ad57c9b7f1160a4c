import type { FieldRule } from '../../FieldProblem.js'
import { checkedNumber } from './checkedNumber.js'

/** Eight digits, or two characters for the register (SC, NI, OC, R0 …) and six digits. */
const rule: FieldRule = (value) => {
  if (/^([A-Z]{2}|[A-Z]\d|\d{2})\d{6}$/.test(value)) return null
  if (/^\d{5,7}$/.test(value)) return { code: 'leading_zero', fix: value.padStart(8, '0') }
  return { code: 'format', values: { example: '01234567' } }
}

/** The company registration number of Companies House, United Kingdom. */
export const crn = checkedNumber('crn', { rule, example: '01234567' })
