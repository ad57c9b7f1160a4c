import { tidyKana } from './tidyKana.js'
import { toKatakana } from './toKatakana.js'

/** Numbers and the words around them, in kana; undefined where kanji are left, which can be read in several ways. */
export function addressInKana(text: string): string | undefined {
  const counted = text.replace(/[〇一二三四五六七八九十]+(?=丁目|番|号|階|条|線|地割)/g, (numeral) =>
    String(numberIn(numeral)),
  )
  const read = words.reduce((line, [word, kana]) => line.replace(word, `$1${kana}`), tidyKana(toKatakana(counted)))
  return /\p{Script=Han}/u.test(read) ? undefined : read
}

const words: readonly (readonly [RegExp, string])[] = [
  [/(\d)丁目/g, 'チョウメ'],
  [/(\d)番地/g, 'バンチ'],
  [/(\d)番館/g, 'バンカン'],
  [/(\d)番/g, 'バン'],
  [/(\d)号室/g, 'ゴウシツ'],
  [/(\d)号棟/g, 'ゴウトウ'],
  [/(\d)号館/g, 'ゴウカン'],
  [/(\d)号/g, 'ゴウ'],
  [/([\dA-Z])棟/gi, 'トウ'],
  [/(\d)階/g, 'カイ'],
  [/(\d)条/g, 'ジョウ'],
  [/(\d)線/g, 'セン'],
  [/(\d)地割/g, 'チワリ'],
  [/()無番地/g, 'ムバンチ'],
]

const numerals = '〇一二三四五六七八九'

/** 十二 is 12, 二十三 is 23, 一〇 is 10. */
function numberIn(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const digits = (part = '') => Number([...part].map((sign) => numerals.indexOf(sign)).join('') || '0')
  return (numeral.includes('十') ? 10 * (digits(tens) || 1) : 0) + digits(ones)
}
