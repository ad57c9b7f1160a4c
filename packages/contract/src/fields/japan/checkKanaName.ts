import type { FieldProblem } from '../FieldProblem.js'
import { toKatakana } from './toKatakana.js'

/**
 * The reading of a person’s name, in katakana. ・ and a space stand between the parts of a name from abroad; Latin is
 * refused, since Stripe answers it with “must provide a Kana variation” and does not say of which field.
 * @public
 */
export function checkKanaName(value: string): FieldProblem | null {
  if (value === '' || isKanaName(value)) return null
  const fix = toKatakana(value)
  return isKanaName(fix) ? { code: 'kana_hiragana', fix } : { code: 'kana_required' }
}

const isKanaName = (value: string) => /^[\u30A1-\u30FA\u30FC-\u30FE・ ]+$/.test(value) && /[\u30A1-\u30FA]/.test(value)
