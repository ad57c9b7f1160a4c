import type { FieldRule } from '../../FieldProblem.js'
import { digitsOf } from '../checks/digitsOf.js'
import { luhn } from '../checks/luhn.js'
import { checkedNumber } from './checkedNumber.js'

/** The many post offices ran out of Luhn numbers: theirs add up to a multiple of five. */
const ofThePost = (siret: string) =>
  siret.startsWith('356000000') && digitsOf(siret).reduce((sum, digit) => sum + digit, 0) % 5 === 0

const rule: FieldRule = (value) => {
  if (/^W\d{9}$/.test(value)) return null
  if (!/^(\d{9}|\d{14})$/.test(value)) return { code: 'format', values: { example: '123 456 782' } }
  return luhn(value) || ofThePost(value) ? null : { code: 'checksum' }
}

/** France: SIREN (9 digits) or SIRET (14); an association's number in the RNA begins with W. */
export const siren = checkedNumber('siren', { rule, example: '123 456 782' })
