import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compose, noComposition, readingOf } from './composition.js'

/** What `compositionupdate` says in turn, the last being what is committed. */
const typed = (...shown: string[]) => readingOf(shown.reduce(compose, noComposition), shown.at(-1) ?? '')

it.each<[string, string | undefined, ...string[]]>([
  ['Chromium and macOS', 'やまだ', 'y', 'や', 'やm', 'やま', 'やまd', 'やまだ', '山田'],
  ['MS-IME and ATOK, whose letters are full width', 'やまだ', 'ｙ', 'や', 'やｍ', 'やま', 'やまｄ', 'やまだ', '山田'],
  ['kana input', 'やまだ', 'や', 'やま', 'やまた', 'やまだ', '山田'],
  ['a phone', 'やまだ', 'や', 'やま', 'やまた', 'やまだ', '山田'],
  ['another candidate', 'はなこ', 'は', 'はな', 'はなこ', '花子', '華子', '花子'],
  ['an n that nothing follows', 'けん', 'k', 'け', 'けn', '健'],
  ['a full-width ｎ', 'けん', 'け', 'けｎ', '健'],
  ['an n before a vowel', 'かな', 'か', 'かn', 'かな', '加奈'],
  ['small kana', 'きょうこ', 'k', 'ky', 'きょ', 'きょう', 'きょうk', 'きょうこ', '京子'],
  ['a doubled letter', 'はっとり', 'は', 'はt', 'はtt', 'はっt', 'はっと', 'はっとr', 'はっとり', '服部'],
  ['backspaces', 'やまだ', 'や', 'やま', 'やまま', 'やま', 'やまd', 'やまだ', '山田'],
  ['a conversion that is taken back', 'やまだ', 'や', 'やま', '山', 'やま', 'やまd', 'やまだ', '山田'],
  ['one clause after another', 'やまだたろう', 'やまだたろう', '山田たろう', '山田太郎'],
  ['a clause that is converted anew', 'やまだたろう', 'やまだたろう', '山田太郎', '山田多郎', '山田太郎'],
  ['the live conversion of macOS', 'やまだ', 'y', 'や', 'やm', 'やま', '山', '山d', '山だ', '山田'],
  [
    'live conversion that goes on',
    'やまだたろう',
    'やまだ',
    '山田',
    '山田t',
    '山田た',
    '山田たr',
    '山田たろ',
    '山田太炉',
    '山田太炉u',
    '山田太炉う',
    '山田太郎',
  ],
  ['live conversion, backspace', 'やま', 'やまだ', '山田', '山'],
  ['katakana by a key', 'サクラ', 'さくら', 'サクラ', '桜'],
  ['Latin by a key', 'さくら', 'さくら', 'sakura', '桜'],
  ['a number in an address', '1ちょうめ', '1', '1ち', '1ちょ', '1ちょう', '1ちょうめ', '1丁目'],
  ['kana that stay kana', 'さくら', 's', 'さ', 'さk', 'さく', 'さくr', 'さくら'],
  ['katakana that are committed', 'エミリー', 'えみりー', 'エミリー'],
  ['nothing', undefined, 'や', ''],
  ['Latin', undefined, 'a', 'ab', 'abc', 'abcd'],
  ['kanji that were not typed: a second conversion', undefined, '山田'],
])('reads what was typed: %s', (_, reading, ...shown) => {
  expect(typed(...shown)).toBe(reading)
})

it('reads whatever was typed kana by kana and then converted, wherever a clause ends', () => {
  const hiragana = fc
    .array(fc.integer({ min: 0x3041, max: 0x3096 }), { minLength: 1, maxLength: 12 })
    .map((codes) => String.fromCharCode(...codes))
  fc.assert(
    fc.property(hiragana, fc.nat(12), (kana, clause) => {
      const prefixes = [...kana].map((_, at) => kana.slice(0, at + 1))
      const half = `漢${kana.slice(clause)}`
      expect(typed(...prefixes, half, '漢字')).toBe(kana)
    }),
  )
})
