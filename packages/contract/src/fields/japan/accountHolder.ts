import type { FieldProblem } from '../FieldProblem.js'
import { withCorporateMark } from './corporateMarks.js'
import { tidyKana } from './tidyKana.js'
import { toKatakana } from './toKatakana.js'

/**
 * The holder of an account in the letters that banks exchange: no small kana (ヤ for ャ), no ヲ, a hyphen for the long
 * vowel, capitals, and spaces for the dots between names. Hiragana stays, for the person to see and to decide.
 * @public
 */
export const tidyHolder = (text: string): string =>
  tidyKana(text)
    .replace(/[ァィゥェォッャュョヮヵヶヲヰヱ]/g, (kana) => asBanksWrite[kana] ?? kana)
    .replace(/ー/g, '-')
    .replace(/[・]/g, ' ')
    .replace(/\s*([()])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .toUpperCase()

/** Whether banks can read the name of the holder. 株式会社 and other forms of company are proposed as their mark. @public */
export function checkHolder(value: string): FieldProblem | null {
  if (value === '' || isHolder(value)) return null
  const fix = withCorporateMark(tidyHolder(toKatakana(value)))
  if (!isHolder(fix)) return { code: /\p{Script=Han}/u.test(value) ? 'holder_kanji' : 'holder_characters' }
  return { code: toKatakana(value) === value ? 'holder_characters' : 'kana_hiragana', fix }
}

/**
 * The name with the mark of its form of company, where it is spelled out: カ)ホンダナ for カブシキガイシヤホンダナ.
 * Banks may have registered either, so this is a proposal for the person, not a problem. Undefined: nothing to propose.
 * @public
 */
export function abbreviateHolder(value: string): string | undefined {
  const short = withCorporateMark(tidyHolder(toKatakana(value)))
  return short !== tidyHolder(value) && isHolder(short) ? short : undefined
}

const isHolder = (value: string) =>
  /^[0-9A-Zア-ヴ ().\-/]+$/.test(value) && /[A-Zア-ヴ]/.test(value) && !/[ィゥェォッャュョヮヰヱヲ]/.test(value)

const asBanksWrite: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヮ: 'ワ',
  ヵ: 'カ',
  ヶ: 'ケ',
  ヲ: 'オ',
  ヰ: 'イ',
  ヱ: 'エ',
}
