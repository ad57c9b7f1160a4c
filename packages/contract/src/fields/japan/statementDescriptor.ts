import type { FieldProblem } from '../FieldProblem.js'
import { toKatakana } from './toKatakana.js'

/** The scripts of a statement descriptor; accounts outside Japan have the first alone. @public */
export type DescriptorScript = 'latin' | 'kana' | 'kanji'

/** How many letters fit on a card statement. @public */
export const descriptorLimits = { latin: 22, kana: 22, kanji: 17 } as const satisfies Record<DescriptorScript, number>

/** How many letters may stand before what a single payment adds. @public */
export const descriptorPrefixLimit = 10

/**
 * What stands on card statements: 5 to 22 Latin letters with one letter at least and none of < > \ ' " *.
 * @see https://docs.stripe.com/get-started/account/statement-descriptors
 * @public
 */
export const checkDescriptor = (value: string): FieldProblem | null => checkLatin(value, 5, descriptorLimits.latin)

/** The same in katakana, for card statements in Japan: at most 22. @public */
export const checkKanaDescriptor = (value: string): FieldProblem | null => checkKana(value, descriptorLimits.kana)

/** The same in kanji, for card statements in Japan: at most 17. @public */
export const checkKanjiDescriptor = (value: string): FieldProblem | null => checkKanji(value, descriptorLimits.kanji)

/** What stands before the part that a payment adds, in one of the three scripts. @public */
export const descriptorPrefixRules = {
  latin: (value: string) => checkLatin(value, 2, descriptorPrefixLimit),
  kana: (value: string) => checkKana(value, descriptorPrefixLimit),
  kanji: (value: string) => checkKanji(value, descriptorPrefixLimit),
} as const satisfies Record<DescriptorScript, (value: string) => FieldProblem | null>

function checkLatin(value: string, least: number, most: number): FieldProblem | null {
  if (value === '') return null
  if (!/^[\x20-\x7E]*$/.test(value)) return { code: 'latin_required' }
  return signs(value) ?? (/[a-z]/i.test(value) ? length(value, least, most) : { code: 'letter_required' })
}

function checkKana(value: string, most: number): FieldProblem | null {
  if (value === '') return null
  if (/\p{Script=Han}/u.test(value)) return { code: 'kana_required' }
  const fix = toKatakana(value)
  if (fix !== value) return { code: 'kana_hiragana', fix }
  return signs(value) ?? (/[\u30A1-\u30FA]/.test(value) ? length(value, 1, most) : { code: 'kana_required' })
}

function checkKanji(value: string, most: number): FieldProblem | null {
  if (value === '') return null
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(value)) return { code: 'kanji_required' }
  return signs(value) ?? length(value, 1, most)
}

const signs = (value: string): FieldProblem | null =>
  /[<>\\'"*]/.test(value) ? { code: 'descriptor_characters' } : null

function length(value: string, least: number, most: number): FieldProblem | null {
  const count = [...value].length
  if (count < least) return { code: 'too_short', values: { min: least } }
  return count > most ? { code: 'too_long', values: { max: most } } : null
}
