import { tidyJapanese } from './tidyJapanese.js'
import { tidyStrokes } from './tidyStrokes.js'

/**
 * What was typed into a field for kana, in one spelling: half-width kana and full-width digits, Latin and signs change
 * their width, look-alikes become what they were meant as. Hiragana stays, for the person to see and to decide.
 * @public
 */
export const tidyKana = (text: string): string => tidyStrokes(lookAlikeHe(tidyJapanese(text).normalize('NFKC')))

// へ is へ in hiragana and ヘ in katakana, and looks the same.
const he: Readonly<Record<string, string>> = { へ: 'ヘ', べ: 'ベ', ぺ: 'ペ' }

const lookAlikeHe = (text: string) =>
  /[\u30A1-\u30FA]/.test(text) && !/[\u3041-\u3096]/.test(text.replace(/[へべぺ]/g, ''))
    ? text.replace(/[へべぺ]/g, (letter) => he[letter] ?? letter)
    : text
