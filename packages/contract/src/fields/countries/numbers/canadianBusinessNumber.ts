import type { FieldRule } from '../../FieldProblem.js'
import { luhn } from '../checks/luhn.js'
import { checkedNumber } from './checkedNumber.js'

/** Nine digits, with or without a program account (RC0001) after them. */
const rule: FieldRule = (value) => {
  if (!/^\d{9}([A-Z]{2}\d{4})?$/.test(value)) return { code: 'digits_count', values: { count: 9 } }
  return luhn(value.slice(0, 9)) ? null : { code: 'checksum' }
}

/** The Business Number of the Canada Revenue Agency. */
export const canadianBusinessNumber = checkedNumber('ca_bn', { rule, example: '123456782' })
