import type { FieldRule } from '../../FieldProblem.js'
import { checkedNumber } from './checkedNumber.js'
import { hasBrazilianDigits } from './hasBrazilianDigits.js'

/** Since July 2026 new numbers have letters too; the check digits are counted the same way. */
const rule: FieldRule = (value) => {
  if (!/^[0-9A-Z]{12}\d{2}$/.test(value)) return { code: 'format', values: { example: '12.345.678/0001-95' } }
  return hasBrazilianDigits(value, 9) ? null : { code: 'checksum' }
}

/** Brazil: the number of a company in the national register. */
export const cnpj = checkedNumber('cnpj', { rule, example: '12.345.678/0001-95' })
