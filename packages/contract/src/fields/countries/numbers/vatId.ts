import type { FieldRule } from '../../FieldProblem.js'
import { compact } from '../checks/compact.js'
import { digitsOf } from '../checks/digitsOf.js'
import { isTestNumber } from '../checks/isTestNumber.js'
import { luhn } from '../checks/luhn.js'
import { mod97 } from '../checks/mod97.js'
import { weightedSum } from '../checks/weightedSum.js'
import { checkedNumber } from './checkedNumber.js'
import type { NumberField } from './NumberField.js'

/** ISO 7064, MOD 11,10. */
function germanCheck(digits: string): boolean {
  let product = 10
  for (const digit of digitsOf(digits.slice(0, 8))) product = (2 * ((digit + product) % 10 || 10)) % 11
  return (11 - product) % 10 === Number(digits.charAt(8))
}

/** Two digits, or with a letter in newer ones, before a SIREN. */
function frenchCheck(value: string): boolean {
  const siren = value.slice(2)
  return luhn(siren) && (!/^\d{2}/.test(value) || Number(value.slice(0, 2)) === (12 + 3 * mod97(siren)) % 97)
}

function britishCheck(digits: string): boolean {
  const sum = weightedSum(digitsOf(digits.slice(0, 9)), [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97
  return sum === 0 || sum === 42
}

const forms = {
  DE: { pattern: /^DE\d{9}$/, example: 'DE136695976', check: germanCheck },
  FR: { pattern: /^FR[0-9A-HJ-NP-Z]{2}\d{9}$/, example: 'FR40303265045', check: frenchCheck },
  GB: { pattern: /^(GB|XI)\d{9}(\d{3})?$/, example: 'GB980780684', check: britishCheck },
}

/** The VAT number of a country whose check digits are known; the country's letters are put before digits that lack them. */
export function checkedVatId(country: keyof typeof forms): NumberField {
  const { pattern, example, check } = forms[country]
  const rule: FieldRule = (value) => {
    if (!pattern.test(value)) return { code: 'format', values: { example } }
    return check(value.slice(2)) ? null : { code: 'checksum' }
  }
  const tidy = (value: string) => {
    const packed = compact(value)
    return pattern.test(`${country}${packed}`) && !isTestNumber(packed) ? `${country}${packed}` : packed
  }
  return checkedNumber('vat_id', { rule, tidy, example })
}

/** A VAT number of whatever country: its letters and up to thirteen characters. */
export const anyVatId = checkedNumber('vat_id', {
  rule: (value) =>
    /^[A-Z]{2}[0-9A-Z+*]{2,13}$/.test(value) ? null : { code: 'format', values: { example: 'NL123456789B01' } },
})
