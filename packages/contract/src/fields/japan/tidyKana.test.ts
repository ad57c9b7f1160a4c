import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tidyJapanese } from './tidyJapanese.js'
import { tidyKana } from './tidyKana.js'
import { toKatakana } from './toKatakana.js'

const anyKana = fc
  .array(fc.constantFrom(...'あいかがはばぱっゃーアイウヴカガハバパッャーｱｶﾞﾊﾟ゛゜ -－ー‐−1２A漢へヘ'))
  .map((signs) => signs.join(''))

it('writes half-width kana, full-width digits and Latin in the width that Stripe takes', () => {
  expect(tidyKana('ﾔﾏﾀﾞ')).toBe('ヤマダ')
  expect(tidyKana('ｳﾞｨｵﾗ')).toBe('ヴィオラ')
  expect(tidyKana('ハ゜リ')).toBe('パリ')
  expect(tidyKana('ＡＢＣビル　１０１')).toBe('ABCビル 101')
  expect(tidyKana('  ヤマダ 　タロウ ')).toBe('ヤマダ タロウ')
})

it('leaves hiragana for the person to see and to decide', () => {
  expect(tidyKana('はなこ')).toBe('はなこ')
  expect(tidyKana('へいわ')).toBe('へいわ')
  expect(tidyKana('べべ')).toBe('べべ')
})

it('takes a hiragana へ among katakana for the katakana that it looks like', () => {
  expect(tidyKana('ヤマべ')).toBe('ヤマベ')
  expect(tidyKana('へンミ')).toBe('ヘンミ')
})

it.each([
  ['サト－', 'サトー'],
  ['サト-', 'サトー'],
  ['サト−', 'サトー'],
  ['サト‐', 'サトー'],
  ['ｻﾄｰ', 'サトー'],
  ['ス—パ―マン', 'スーパーマン'],
  ['1ー2ー3', '1-2-3'],
  ['１－２−３', '1-2-3'],
  ['センター1', 'センター1'],
  ['ハイツ−101', 'ハイツ-101'],
  ['センターー101', 'センターー101'],
  ['センター-101', 'センター-101'],
  ['A－1', 'A-1'],
])('decides by its neighbours what the stroke in %s is', (typed, tidied) => {
  expect(tidyKana(typed)).toBe(tidied)
})

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(anyKana, (text) => {
      expect(tidyKana(tidyKana(text))).toBe(tidyKana(text))
    }),
  )
})

it('leaves no hiragana when it makes katakana, and what had none as it was', () => {
  fc.assert(
    fc.property(anyKana, (text) => {
      expect(toKatakana(text)).not.toMatch(/[ぁ-ゖ]/)
    }),
  )
  expect(toKatakana('ゔぁいおりん ゝ')).toBe('ヴァイオリン ヽ')
  expect(toKatakana('山田 ABC 12')).toBe('山田 ABC 12')
})

it('keeps the shape of a kanji in somebody’s name', () => {
  expect(tidyJapanese('\uFA19崎　髙﨑')).toBe('\uFA19崎 髙﨑')
  expect(tidyJapanese('葛\u{E0100}城')).toBe('葛城')
  expect(tidyJapanese('ﾔﾏﾀﾞ１')).toBe('ヤマダ1')
})
