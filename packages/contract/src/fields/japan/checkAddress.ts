import type { FieldProblem } from '../FieldProblem.js'
import { toKatakana } from './toKatakana.js'

/** The municipality: all 1,900 of them end in 市, 区, 町 or 村, so one without kanji is no name in kanji. @public */
export const checkCity = (value: string): FieldProblem | null =>
  value === '' || /\p{Script=Han}/u.test(value) ? null : { code: 'kanji_required' }

/** The town, down to the chome. It may be kana alone (みなとみらい), but not Latin. @public */
export const checkTown = (value: string): FieldProblem | null =>
  value === '' || japanese.test(value) ? null : { code: 'kanji_required' }

/** Block and number, or building: anything may stand here but signs that no address has. @public */
export const checkLine = (value: string): FieldProblem | null =>
  /[<>{}\p{Cc}\p{Extended_Pictographic}]/u.test(value.replace(/[\d#*]/g, '')) ? { code: 'address_characters' } : null

/** City or town in kana: it must hold katakana, not digits or Latin alone. @public */
export function checkKanaTown(value: string): FieldProblem | null {
  const problem = checkKanaLine(value)
  return problem ?? (value === '' || katakana.test(value) ? null : { code: 'kana_required' })
}

/** Block, number or building in kana: digits, hyphens and Latin may stand here alone, hiragana and kanji nowhere. @public */
export function checkKanaLine(value: string): FieldProblem | null {
  if (/\p{Script=Han}/u.test(value)) return { code: 'kana_required' }
  const fix = toKatakana(value)
  return fix === value ? checkLine(value) : { code: 'kana_hiragana', fix }
}

const katakana = /[\u30A1-\u30FA]/
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
