import type { FieldRule } from '../../FieldProblem.js'
import { checkLatinText } from './checkLatinText.js'

/** A name where Stripe wants Latin letters: one of them at least, and none of another script. @public */
export const checkPersonName: FieldRule = (value) =>
  checkLatinText(value) ?? (value === '' || /\p{L}/u.test(value) ? null : { code: 'name_without_letters' })
