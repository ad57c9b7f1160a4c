import type { FieldProblem } from '../FieldProblem.js'
import { type Prefecture, prefectures } from './prefectures.js'
import { tidyKana } from './tidyKana.js'
import { toKatakana } from './toKatakana.js'

/**
 * The prefecture that was meant: 東京, 東京都, とうきょうと and Tokyo are all 東京都; the small kana that banks leave
 * out (トウキヨウト) are forgiven.
 * @public
 */
export function findPrefecture(text: string): Prefecture | undefined {
  const typed = spelling(text)
  if (typed === '') return undefined
  return prefectures.find(({ kanji, kana, latin }) =>
    [kanji, kanji.slice(0, -1), kana, latin].some((name) => spelling(name) === typed),
  )
}

/** The `state` of an address in kanji is one of the 47, whole: 東京都, not 東京. @public */
export const checkPrefecture = (value: string): FieldProblem | null => checkScript(value, 'kanji')

/** The `state` of an address in kana: トウキョウト. @public */
export const checkKanaPrefecture = (value: string): FieldProblem | null => checkScript(value, 'kana')

function checkScript(value: string, script: 'kanji' | 'kana'): FieldProblem | null {
  if (value === '' || prefectures.some((prefecture) => prefecture[script] === value)) return null
  const meant = findPrefecture(value)
  return { code: 'prefecture_unknown', ...(meant ? { fix: meant[script] } : {}) }
}

const large: Readonly<Record<string, string>> = { ッ: 'ツ', ャ: 'ヤ', ュ: 'ユ', ョ: 'ヨ' }

const spelling = (name: string) =>
  toKatakana(tidyKana(name))
    .replace(/[ッャュョ]/g, (kana) => large[kana] ?? kana)
    .replace(/\s/g, '')
    .toLowerCase()
