import type { FieldRule } from '../../FieldProblem.js'
import { digitsOf } from '../checks/digitsOf.js'
import { weightedSum } from '../checks/weightedSum.js'
import { checkedNumber } from './checkedNumber.js'

const alphabet = 'ABCDEFGHJKLMNPQRSTUVWX0123456789'

/** The last letter of each of the three forms; undefined where it is none of them. */
function checkLetter(uen: string): string | undefined {
  const body = uen.slice(0, -1)
  if (/^\d{8}[A-Z]$/.test(uen)) return 'XMKECAWLJDB'[weightedSum(digitsOf(body), [10, 4, 9, 3, 8, 2, 7, 1]) % 11]
  if (/^(18|19|20)\d{7}[A-Z]$/.test(uen)) {
    return 'ZKCMDNERGWH'[weightedSum(digitsOf(body), [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11]
  }
  if (/^[RST]\d{2}[A-Z]{2}\d{4}[A-Z]$/.test(uen)) {
    const values = [...body].map((character) => alphabet.indexOf(character))
    return alphabet[(weightedSum(values, [4, 3, 5, 3, 10, 2, 2, 5, 7]) + 6) % 11]
  }
  return undefined
}

const rule: FieldRule = (value) => {
  const letter = checkLetter(value)
  if (letter === undefined) return { code: 'format', values: { example: '201912345K' } }
  return value.endsWith(letter) ? null : { code: 'checksum' }
}

/** Singapore: the Unique Entity Number of a business, a company or another entity. */
export const uen = checkedNumber('uen', { rule, example: '201912345K' })
