import type { FieldRule } from '../../FieldProblem.js'
import { exactly } from '../checks/exactly.js'
import { checkedNumber } from './checkedNumber.js'

/** Never given as a social security number: area 000 and 666, group 00, serial 0000. From 900 on it is the IRS's. */
const neverGiven = /^(000|666)|^\d{3}00|0000$/

/** Numbers of the IRS for people without a social security number. */
const itin = /^9\d{2}(5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])/

const wasGiven = (number: string) => (number.startsWith('9') ? itin.test(number) : !neverGiven.test(number))

const rule: FieldRule = (value) => exactly(9, value) ?? (wasGiven(value) ? null : { code: 'never_issued' })

/** A person's number in the United States: social security number, or the IRS's number for those who have none (ITIN). */
export const ssn = checkedNumber('ssn', { rule, isNumeric: true, example: '123-45-6789' })
