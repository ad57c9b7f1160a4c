import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkKanaName } from './checkKanaName.js'
import { checkKanjiName } from './checkKanjiName.js'
import { checkCompanyNameKana, checkCompanyNameKanji } from './companyName.js'

const katakana = fc
  .array(fc.integer({ min: 0x30a1, max: 0x30f6 }), { minLength: 1 })
  .map((codes) => String.fromCharCode(...codes))

it.each(['ヤマダ', 'ヴィクトリア', 'サトー', 'ジャン・ピエール', 'マリア テレサ'])('takes %s for a reading', (name) => {
  expect(checkKanaName(name)).toBeNull()
})

it('proposes katakana for hiragana, also where only a part is hiragana', () => {
  expect(checkKanaName('はなこ')).toEqual({ code: 'kana_hiragana', fix: 'ハナコ' })
  expect(checkKanaName('さトウ')).toEqual({ code: 'kana_hiragana', fix: 'サトウ' })
})

it.each(['山田', 'Yamada', 'やまだ1', 'ヤマダ2', 'ー', '・', 'ヤマダ!'])('refuses %s as a reading', (name) => {
  expect(checkKanaName(name)).toEqual({ code: 'kana_required' })
})

it('takes every word of katakana, and proposes it for the same word in hiragana', () => {
  fc.assert(
    fc.property(katakana, (name) => {
      expect(checkKanaName(name)).toBeNull()
      const hiragana = name.replace(/[\u30A1-\u30F6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
      expect(checkKanaName(hiragana)).toEqual({ code: 'kana_hiragana', fix: name })
    }),
  )
})

it.each(['山田', '佐々木', '八ヶ岳', 'さくら', 'エミリー', '髙﨑', '〆木', 'マイケル J.', '\u{20BB7}野家'])(
  'takes %s for a name as it is written',
  (name) => {
    expect(checkKanjiName(name)).toBeNull()
  },
)

it('asks whoever has a name in Latin alone to write it in Japanese', () => {
  expect(checkKanjiName('Smith')).toEqual({ code: 'kanji_required' })
  expect(checkKanjiName('123')).toEqual({ code: 'kanji_required' })
})

it('refuses signs that no name has', () => {
  expect(checkKanjiName('山田3')).toEqual({ code: 'name_characters' })
  expect(checkKanjiName('山田😀')).toEqual({ code: 'name_characters' })
})

it('says nothing of an empty name: whether it is needed is not the rule’s question', () => {
  for (const check of [checkKanaName, checkKanjiName, checkCompanyNameKana, checkCompanyNameKanji]) {
    expect(check('')).toBeNull()
  }
})

it('proposes the form of company in full, as it is registered', () => {
  expect(checkCompanyNameKanji('㈱本棚')).toEqual({ code: 'company_abbreviated', fix: '株式会社本棚' })
  expect(checkCompanyNameKanji('本棚(有)')).toEqual({ code: 'company_abbreviated', fix: '本棚有限会社' })
  expect(checkCompanyNameKanji('株式会社本棚')).toBeNull()
  expect(checkCompanyNameKanji('ソニー株式会社')).toBeNull()
  expect(checkCompanyNameKanji('Honya K.K.')).toEqual({ code: 'kanji_required' })
})

it('takes digits and signs in the reading of a company’s name, but not alone', () => {
  expect(checkCompanyNameKana('カブシキガイシャ ホンダナ21')).toBeNull()
  expect(checkCompanyNameKana('ほんだな')).toEqual({ code: 'kana_hiragana', fix: 'ホンダナ' })
  expect(checkCompanyNameKana('ホンダナ Books')).toEqual({ code: 'kana_required' })
  expect(checkCompanyNameKana('2021')).toEqual({ code: 'kana_required' })
})
