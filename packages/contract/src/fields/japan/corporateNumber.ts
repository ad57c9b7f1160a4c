import type { FieldProblem } from '../FieldProblem.js'

/** Digits alone: full width, spaces and hyphens are forgiven. @public */
export const tidyCorporateNumber = (text: string): string => text.normalize('NFKC').replace(/[\s‐‑‒–—―−ー-]/g, '')

/**
 * A company’s number: 13 digits with their check digit (法人番号), or the 12 of the register (会社法人等番号).
 * @public
 */
export function checkCorporateNumber(value: string): FieldProblem | null {
  if (value === '') return null
  const digits = tidyCorporateNumber(value)
  if (/^\d{12}$/.test(digits)) return null
  if (!/^\d{13}$/.test(digits)) return { code: 'corporate_number_digits' }
  return digits[0] === String(corporateCheckDigit(digits.slice(1))) ? null : { code: 'checksum' }
}

/** The 12 digits that Stripe takes as `company.tax_id`; undefined for anything that is no company’s number. @public */
export function toCompanyRegistrationNumber(value: string): string | undefined {
  const digits = tidyCorporateNumber(value)
  return digits === '' || checkCorporateNumber(digits) ? undefined : digits.slice(-12)
}

/**
 * The first of the 13 digits, from the other 12.
 * @see https://www.houjin-bangou.nta.go.jp/documents/checkdigit.pdf
 * @public
 */
export function corporateCheckDigit(registrationNumber: string): number {
  const sum = [...registrationNumber].reverse().reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 2 : 1), 0)
  return 9 - (sum % 9)
}
