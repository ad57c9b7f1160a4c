import type { FieldProblem } from '../FieldProblem.js'

/** `+819012345678` for 090-1234-5678, however it is written; undefined for what is no Japanese number. @public */
export function toJapaneseE164(text: string): string | undefined {
  const national = nationalNumber(text)
  return national && `+81${national.slice(1)}`
}

/**
 * As people write it: 090-1234-5678. Areas have codes of different length; a number whose code is not certain is left
 * without hyphens rather than broken in the wrong place.
 * @public
 */
export function formatJapanesePhone(text: string): string {
  const national = nationalNumber(text)
  if (!national) return text.normalize('NFKC').trim()
  const groups = grouping.find(([pattern]) => pattern.test(national))?.[1]
  return groups ? national.replace(groups, '$1-$2-$3') : national
}

/** A Japanese telephone number with its area code, with or without +81. @public */
export const checkJapanesePhone = (value: string): FieldProblem | null =>
  value === '' || nationalNumber(value) ? null : { code: 'phone_japan' }

/** Digits from the 0 on. Mobile and IP numbers have eleven digits, so do 0800 numbers; all others ten. */
function nationalNumber(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s().‐‑‒–—―−ー-]/g, '')
    .replace(/^(\+|00|010)810?/, '0')
  return /^(0[5-9]0\d{8}|0800\d{7}|0[1-9]\d{8})$/.test(digits) && !/^0[6-9]0\d{7}$/.test(digits) ? digits : undefined
}

const grouping: readonly (readonly [RegExp, RegExp])[] = [
  [/^0800/, /^(.{4})(.{3})(.{4})$/],
  [/^0[5-9]0\d{8}$/, /^(.{3})(.{4})(.{4})$/],
  [/^0(120|570|990)/, /^(.{4})(.{3})(.{3})$/],
  [/^0[36]/, /^(.{2})(.{4})(.{4})$/],
  [/^0(11|44|45|52|75|78)/, /^(.{3})(.{3})(.{4})$/],
]
