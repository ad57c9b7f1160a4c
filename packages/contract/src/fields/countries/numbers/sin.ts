import { exactly } from '../checks/exactly.js'
import { luhn } from '../checks/luhn.js'
import { checkedNumber } from './checkedNumber.js'

/** The Social Insurance Number of Canada. */
export const sin = checkedNumber('sin', {
  rule: (value) => exactly(9, value) ?? (luhn(value) ? null : { code: 'checksum' }),
  isNumeric: true,
  example: '046 454 286',
})
