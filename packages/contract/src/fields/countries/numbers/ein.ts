import type { FieldRule } from '../../FieldProblem.js'
import { exactly } from '../checks/exactly.js'
import { checkedNumber } from './checkedNumber.js'

/** No office of the IRS gives these. See https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes */
const neverGiven = new Set('00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97'.split(' '))

const rule: FieldRule = (value) =>
  exactly(9, value) ?? (neverGiven.has(value.slice(0, 2)) ? { code: 'never_issued' } : null)

/** The Employer Identification Number of the United States. */
export const ein = checkedNumber('ein', { rule, isNumeric: true, example: '12-3456789' })
