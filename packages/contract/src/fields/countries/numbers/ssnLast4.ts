import { exactly } from '../checks/exactly.js'
import { checkedNumber } from './checkedNumber.js'

/** The last four digits of a social security number: asked first in the United States. @public */
export const ssnLast4 = checkedNumber('ssn', { rule: (value) => exactly(4, value), isNumeric: true })
