import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkCity, checkKanaLine, checkKanaTown, checkLine, checkTown } from './checkAddress.js'
import { checkKanaPrefecture, checkPrefecture, findPrefecture } from './checkPrefecture.js'
import { moveChome, namesChome } from './chome.js'
import { composeKanaAddress } from './composeKanaAddress.js'
import { checkPostalCode, postalCodeDigits, tidyPostalCode } from './postalCode.js'
import { prefectures } from './prefectures.js'

const jingumae = {
  postal_code: '150-0001',
  state: '東京都',
  city: '渋谷区',
  town: '神宮前1丁目',
  line1: '5-8',
  line2: '',
}
const known = { city: { kanji: '渋谷区', kana: 'シブヤク' }, town: { kanji: '神宮前', kana: 'ジングウマエ' } }

it('knows 47 prefectures, each in kanji, katakana and Latin', () => {
  expect(new Set(prefectures.map(({ kanji }) => kanji)).size).toBe(47)
  expect(prefectures.filter(({ kanji }) => !/[都道府県]$/.test(kanji))).toEqual([])
  expect(prefectures.filter(({ kana }) => !/^[ァ-ヴ]+(ト|ドウ|フ|ケン)$/.test(kana))).toEqual([])
  expect(prefectures.filter(({ latin }) => !/^[A-Z][a-z]+$/.test(latin))).toEqual([])
})

it.each(['東京都', '東京', 'トウキョウト', 'ﾄｳｷｮｳﾄ', 'トウキヨウト', 'とうきょうと', 'Tokyo', ' tokyo '])(
  'knows that %s is Tokyo',
  (text) => {
    expect(findPrefecture(text)?.kanji).toBe('東京都')
  },
)

it('proposes the prefecture that was meant, in the script that is asked for', () => {
  expect(checkPrefecture('大阪府')).toBeNull()
  expect(checkPrefecture('大阪')).toEqual({ code: 'prefecture_unknown', fix: '大阪府' })
  expect(checkPrefecture('関東')).toEqual({ code: 'prefecture_unknown' })
  expect(checkKanaPrefecture('オオサカフ')).toBeNull()
  expect(checkKanaPrefecture('大阪府')).toEqual({ code: 'prefecture_unknown', fix: 'オオサカフ' })
})

it.each(['150-0001', '1500001', '１５０－０００１', '１５０ー０００１', '〒150 0001', '150‐0001'])(
  'takes %s for a postal code',
  (text) => {
    expect(checkPostalCode(text)).toBeNull()
    expect(postalCodeDigits(text)).toBe('1500001')
    expect(tidyPostalCode(text)).toBe('150-0001')
  },
)

it('counts the digits of a postal code', () => {
  expect(checkPostalCode('150-000')).toEqual({ code: 'digits_count', values: { count: 7 } })
  expect(checkPostalCode('渋谷区')).toEqual({ code: 'digits_count', values: { count: 7 } })
  expect(tidyPostalCode('１５０')).toBe('150')
})

it('finds the seven digits again in whatever it made of them', () => {
  const sevenDigits = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(sevenDigits, (digits) => {
      expect(postalCodeDigits(tidyPostalCode(digits))).toBe(digits)
    }),
  )
})

it('wants kanji in a municipality, and Japanese in a town', () => {
  expect(checkCity('さいたま市大宮区')).toBeNull()
  expect(checkCity('シブヤク')).toEqual({ code: 'kanji_required' })
  expect(checkTown('みなとみらい')).toBeNull()
  expect(checkTown('Sunshine 301')).toEqual({ code: 'kanji_required' })
  expect(checkLine('5-8 #301')).toBeNull()
  expect(checkLine('5-8<b>')).toEqual({ code: 'address_characters' })
})

it('wants katakana in a town’s reading, and takes numbers alone in a line', () => {
  expect(checkKanaTown('ジングウマエ 1チョウメ')).toBeNull()
  expect(checkKanaTown('Sunshine 301')).toEqual({ code: 'kana_required' })
  expect(checkKanaTown('じんぐうまえ')).toEqual({ code: 'kana_hiragana', fix: 'ジングウマエ' })
  expect(checkKanaTown('神宮前')).toEqual({ code: 'kana_required' })
  expect(checkKanaLine('5-8')).toBeNull()
  expect(checkKanaLine('ABC ビル 301')).toBeNull()
  expect(checkKanaLine('5番8号')).toEqual({ code: 'kana_required' })
})

it('moves the chome from the line to the town', () => {
  expect(moveChome({ town: '神宮前', line1: '1-5-8' })).toEqual({ town: '神宮前1丁目', line1: '5-8' })
  expect(moveChome({ town: '神宮前', line1: '1丁目5-8' })).toEqual({ town: '神宮前1丁目', line1: '5-8' })
  expect(moveChome({ town: '神宮前1丁目', line1: '5-8' })).toBeUndefined()
  expect(moveChome({ town: '神宮前', line1: '5-8' })).toBeUndefined()
  expect(moveChome({ town: '神宮前', line1: '1丁目' })).toBeUndefined()
  expect(['神宮前1丁目', '神宮前一丁目', 'ジングウマエ 1チョウメ', '神宮前'].map(namesChome)).toEqual([
    true,
    true,
    true,
    false,
  ])
})

it('composes the kana of an address from its postal code and its numbers', () => {
  expect(composeKanaAddress(jingumae, known)).toEqual({
    postal_code: '150-0001',
    state: 'トウキョウト',
    city: 'シブヤク',
    town: 'ジングウマエ 1チョウメ',
    line1: '5-8',
    line2: '',
  })
})

it('reads the words around numbers, and numbers in kanji', () => {
  const { town, line1, line2 } = composeKanaAddress(
    { ...jingumae, town: '神宮前二十一丁目', line1: '5番８号', line2: 'さくらハイツA棟 3階 301号室' },
    known,
  )
  expect([town, line1, line2]).toEqual(['ジングウマエ 21チョウメ', '5バン8ゴウ', 'サクラハイツAトウ 3カイ 301ゴウシツ'])
})

it('leaves out what can be read in more than one way, unless somebody typed the reading', () => {
  const flat = { ...jingumae, town: '別の町', line2: '桜荘101' }
  expect(composeKanaAddress(flat, known)).toMatchObject({ city: 'シブヤク', town: '', line2: '' })
  expect(composeKanaAddress(flat, { ...known, typed: { town: 'べつのまち', line2: 'サクラソウ101' } })).toMatchObject({
    town: 'ベツノマチ',
    line2: 'サクラソウ101',
  })
})

it('never composes a part that Stripe would refuse', () => {
  const words = fc.array(fc.constantFrom(...'1一二十-ー丁目番地号室階大字さアA ＢＣ桜')).map((signs) => signs.join(''))
  fc.assert(
    fc.property(words, words, words, (rest, line1, line2) => {
      const kana = composeKanaAddress({ ...jingumae, town: `神宮前${rest}`, line1, line2 }, known)
      expect([kana.town, kana.line1, kana.line2].map(checkKanaLine)).toEqual([null, null, null])
    }),
  )
})
