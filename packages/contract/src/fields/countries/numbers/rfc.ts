import type { FieldProblem } from '../../FieldProblem.js'
import { digitsOf } from '../checks/digitsOf.js'
import { isRealDate } from '../people/isRealDate.js'
import { checkedNumber } from './checkedNumber.js'

const letters = '[A-ZÑ&]'
const example = { company: 'ABC680524P76', person: 'GODE561231GR8' }

/** The two digits of the year may be of this century or the last; 29 February is right in either. */
const hasRealDate = (yymmdd: string) => {
  const [year, month, day] = [yymmdd.slice(0, 2), yymmdd.slice(2, 4), yymmdd.slice(4)].map(Number)
  return isRealDate(2000 + (year ?? 0), month ?? 0, day ?? 0) || isRealDate(1900 + (year ?? 0), month ?? 0, day ?? 0)
}

/** Its last character is a check that many real numbers do not meet: it is left to the tax office. */
function rfcProblem(value: string, who: 'company' | 'person'): FieldProblem | null {
  const match = new RegExp(`^${letters}{${who === 'company' ? 3 : 4}}(\\d{6})[0-9A-Z]{3}$`).exec(value)
  return match?.[1] && hasRealDate(match[1]) ? null : { code: 'format', values: { example: example[who] } }
}

const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'

function curpProblem(value: string): FieldProblem | null {
  if (!/^[A-ZÑ]{4}\d{6}[HMX][A-Z]{2}[A-ZÑ]{3}[0-9A-Z]\d$/.test(value) || !hasRealDate(value.slice(4, 10))) {
    return { code: 'format', values: { example: example.person } }
  }
  const sum = [...value.slice(0, 17)].reduce((total, at, index) => total + alphabet.indexOf(at) * (18 - index), 0)
  return digitsOf(value.charAt(17))[0] === (10 - (sum % 10)) % 10 ? null : { code: 'checksum' }
}

/** A company with several partners has twelve characters; who trades alone has thirteen. */
export const rfc = checkedNumber('rfc', {
  rule: (value) => (value.length === 13 ? rfcProblem(value, 'person') : rfcProblem(value, 'company')),
  example: example.company,
})

/** A person in Mexico gives the RFC of the tax office or the CURP of the population register. */
export const rfcOrCurp = checkedNumber('rfc_curp', {
  rule: (value) => (value.length === 18 ? curpProblem(value) : rfcProblem(value, 'person')),
  example: example.person,
})
