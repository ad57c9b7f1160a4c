import type { FieldRule } from '../../FieldProblem.js'

/** Latin letters, accents and marks among them; other scripts are not. Figures and signs are no letters. @public */
export const checkLatinText: FieldRule = (value) =>
  (value.match(/\p{L}/gu) ?? []).every((letter) => /[\p{Script=Latin}ʻʼªº]/u.test(letter))
    ? null
    : { code: 'latin_required' }
