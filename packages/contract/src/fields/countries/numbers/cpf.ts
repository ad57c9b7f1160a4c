import { exactly } from '../checks/exactly.js'
import { checkedNumber } from './checkedNumber.js'
import { hasBrazilianDigits } from './hasBrazilianDigits.js'

/** Brazil: the taxpayer's number of a person. */
export const cpf = checkedNumber('cpf', {
  rule: (value) => exactly(11, value) ?? (hasBrazilianDigits(value, 11) ? null : { code: 'checksum' }),
  isNumeric: true,
  example: '390.533.447-05',
})
