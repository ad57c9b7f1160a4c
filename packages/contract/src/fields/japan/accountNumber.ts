import type { FieldProblem } from '../FieldProblem.js'

/** Digits alone: full width, spaces and hyphens are forgiven. @public */
export const tidyJapaneseAccountNumber = (text: string): string => text.normalize('NFKC').replace(/[\s‐‑‒–—―−ー-]/g, '')

/**
 * Seven digits. Shorter numbers are written with zeros in front, which is proposed, since a digit may also be missing.
 * Eight that begin with a zero are seven; any other eight are a 番号 of ゆうちょ銀行, which first has to be converted.
 * @public
 */
export function checkJapaneseAccountNumber(value: string): FieldProblem | null {
  const digits = tidyJapaneseAccountNumber(value)
  if (digits === '' || /^0?\d{7}$/.test(digits)) return null
  if (/^\d{4,6}$/.test(digits)) {
    return { code: 'digits_count', values: { count: 7 }, fix: digits.padStart(7, '0') }
  }
  return /^\d{7}1$/.test(digits) ? { code: 'japan_post_number' } : { code: 'digits_count', values: { count: 7 } }
}
