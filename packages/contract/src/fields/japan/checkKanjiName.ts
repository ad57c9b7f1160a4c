import type { FieldProblem } from '../FieldProblem.js'

/**
 * A person’s name as it is written. Kana are no mistake here: さくら has no kanji, and neither has エミリー, so Stripe’s
 * “kanji variation” means written in Japanese. Latin alone is refused by Stripe; whoever’s papers have only that
 * writes the reading.
 * @public
 */
export function checkKanjiName(value: string): FieldProblem | null {
  if (value === '') return null
  if (!japanese.test(value)) return { code: 'kanji_required' }
  return /^[\p{L}\p{M}々〆〇ー・.' -]+$/u.test(value) ? null : { code: 'name_characters' }
}

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
