import type { FieldRule } from '../../FieldProblem.js'

/** A name where Stripe wants Latin letters: accents and marks are welcome, other scripts are not. @public */
export const checkLatinName: FieldRule = (value) => {
  const letters = value.match(/\p{L}/gu) ?? []
  if (letters.some((letter) => !/[\p{Script=Latin}ʻʼ]/u.test(letter))) return { code: 'latin_required' }
  return value !== '' && letters.length === 0 ? { code: 'name_without_letters' } : null
}
