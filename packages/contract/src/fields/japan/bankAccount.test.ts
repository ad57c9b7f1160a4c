import fc from 'fast-check'
import { expect, it } from 'vitest'
import { abbreviateHolder, checkHolder, tidyHolder } from './accountHolder.js'
import { checkJapaneseAccountNumber, tidyJapaneseAccountNumber } from './accountNumber.js'
import { corporateMarks } from './corporateMarks.js'
import { fromJapanPost } from './japanPostAccount.js'

it.each([
  ['ヤマダ　タロウ', 'ヤマダ タロウ'],
  ['ｷｭｳﾖ ｼﾞｮｳ', 'キユウヨ ジヨウ'],
  ['カ）ホンダナ', 'カ)ホンダナ'],
  ['ホンダナ（カ', 'ホンダナ(カ'],
  ['カ) ホンダナ', 'カ)ホンダナ'],
  ['センター', 'センタ-'],
  ['カヲル', 'カオル'],
  ['ジャン・ピエール', 'ジヤン ピエ-ル'],
  ['abc', 'ABC'],
  ['はなこ', 'はなこ'],
])('writes %s as banks do: %s', (typed, tidied) => {
  expect(tidyHolder(typed)).toBe(tidied)
})

it('takes names, marks and the signs of the Zengin system', () => {
  for (const name of [
    'ヤマダ タロウ',
    'カ)ホンダナ',
    'ホンダナ(カ',
    'ホンダナ(カ)シブヤシテン',
    'ド)A-1.B/C',
    'ヴアイオリン',
  ]) {
    expect(checkHolder(name)).toBeNull()
  }
})

it('proposes what is certain and refuses the rest', () => {
  expect(checkHolder('やまだ はなこ')).toEqual({ code: 'kana_hiragana', fix: 'ヤマダ ハナコ' })
  expect(checkHolder('キュウヨ')).toEqual({ code: 'holder_characters', fix: 'キユウヨ' })
  expect(checkHolder('株式会社ホンダナ')).toEqual({ code: 'holder_characters', fix: 'カ)ホンダナ' })
  expect(checkHolder('ほんだな合同会社')).toEqual({ code: 'kana_hiragana', fix: 'ホンダナ(ド' })
  expect(checkHolder('山田太郎')).toEqual({ code: 'holder_kanji' })
  expect(checkHolder('ヤマダ,タロウ')).toEqual({ code: 'holder_characters' })
  expect(checkHolder('123')).toEqual({ code: 'holder_characters' })
})

it('offers the mark for a form of company that is spelled out, and does not insist', () => {
  expect(checkHolder('カブシキガイシヤホンダナ')).toBeNull()
  expect(abbreviateHolder('カブシキガイシャ ホンダナ')).toBe('カ)ホンダナ')
  expect(abbreviateHolder('ホンダナユウゲンガイシヤ')).toBe('ホンダナ(ユ')
  expect(abbreviateHolder('ホンダナ㈱シブヤシテン')).toBe('ホンダナ(カ)シブヤシテン')
  expect(abbreviateHolder('イリョウホウジン サクラ')).toBe('イ)サクラ')
  expect(abbreviateHolder('ヤマダ タロウ')).toBeUndefined()
  expect(abbreviateHolder('カ)ホンダナ')).toBeUndefined()
})

it('abbreviates every form of company it knows, in front and behind', () => {
  for (const { names, mark } of corporateMarks) {
    for (const name of names) {
      expect(abbreviateHolder(`${name}ホンダナ`)).toBe(`${mark})ホンダナ`)
      expect(abbreviateHolder(`ホンダナ${name}`)).toBe(`ホンダナ(${mark}`)
    }
  }
})

it('takes whatever katakana it tidied, and tidies once', () => {
  const katakana = fc
    .array(fc.integer({ min: 0x30a1, max: 0x30f6 }), { minLength: 1 })
    .map((codes) => String.fromCharCode(...codes))
  fc.assert(
    fc.property(katakana, (name) => {
      expect(checkHolder(tidyHolder(name))).toBeNull()
      expect(tidyHolder(tidyHolder(name))).toBe(tidyHolder(name))
    }),
  )
})

it('wants seven digits of an account, and proposes the zeros in front of fewer', () => {
  expect(checkJapaneseAccountNumber('0001234')).toBeNull()
  expect(checkJapaneseAccountNumber('００１２３４５')).toBeNull()
  expect(checkJapaneseAccountNumber('00012345')).toBeNull()
  expect(checkJapaneseAccountNumber('123456')).toEqual({
    code: 'digits_count',
    values: { count: 7 },
    fix: '0123456',
  })
  expect(checkJapaneseAccountNumber('12345671')).toEqual({ code: 'japan_post_number' })
  expect(checkJapaneseAccountNumber('123')).toEqual({ code: 'digits_count', values: { count: 7 } })
  expect(checkJapaneseAccountNumber('12345678')).toEqual({ code: 'digits_count', values: { count: 7 } })
  expect(tidyJapaneseAccountNumber(' １２３-４５６７ ')).toBe('1234567')
})

it.each([
  ['16150', '12233411', '618', '1223341', 'futsu'],
  ['14080', '12712721', '408', '1271272', 'futsu'],
  ['１４０８０－２', '１２７１２７２１', '408', '1271272', 'futsu'],
  ['00190', '5-31000', '019', '0031000', 'toza'],
  ['00190-5', '31000', '019', '0031000', 'toza'],
  ['00110', '5606', '019', '0005606', 'toza'],
  ['00140', '8-507', '019', '0000507', 'toza'],
])('converts 記号 %s and 番号 %s', (symbol, number, branch, account, type) => {
  expect(fromJapanPost(symbol, number)).toEqual({
    bank: '9900',
    branch,
    routing_number: `9900${branch}`,
    account_number: account,
    type,
  })
})

it('says which of the two numbers of ゆうちょ銀行 is wrong', () => {
  expect(fromJapanPost('24080', '12712721')).toEqual({ field: 'symbol', problem: { code: 'japan_post_symbol' } })
  expect(fromJapanPost('14081', '12712721')).toEqual({ field: 'symbol', problem: { code: 'japan_post_symbol' } })
  expect(fromJapanPost('14080', '12712722')).toEqual({
    field: 'number',
    problem: { code: 'japan_post_savings_number' },
  })
  expect(fromJapanPost('00190', '1234567')).toEqual({ field: 'number', problem: { code: 'japan_post_giro_number' } })
  expect(fromJapanPost('14080', '12712731')).toEqual({ field: 'number', problem: { code: 'checksum' } })
})

it('takes exactly one check digit of the ten for any number', () => {
  const signs = fc
    .tuple(fc.constantFrom('0', '1'), fc.nat(99))
    .map(([kind, area]) => `${kind}${String(area).padStart(2, '0')}`)
  fc.assert(
    fc.property(signs, fc.integer({ min: 1, max: 99_999 }), (sign, own) => {
      const number = sign.startsWith('1') ? `${own}1` : `${own}`
      const answers = [...'0123456789'].map((digit) => fromJapanPost(`${sign}${digit}0`, number))
      expect(answers.filter((answer) => 'bank' in answer)).toHaveLength(1)
    }),
  )
})
