import type { FieldProblem } from '../FieldProblem.js'

/** The seven digits of 150-0001, １５０ー０００１ or 〒1500001; undefined where there are not seven. @public */
export function postalCodeDigits(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/[〒\s‐‑‒–—―−ー-]/g, '')
  return /^\d{7}$/.test(digits) ? digits : undefined
}

/** As people write it, 150-0001, where it is one; else what was typed, in half width. @public */
export function tidyPostalCode(text: string): string {
  const digits = postalCodeDigits(text)
  return digits ? `${digits.slice(0, 3)}-${digits.slice(3)}` : text.normalize('NFKC').trim()
}

/** A Japanese postal code, however it is written. @public */
export const checkPostalCode = (value: string): FieldProblem | null =>
  value === '' || postalCodeDigits(value) ? null : { code: 'digits_count', values: { count: 7 } }
