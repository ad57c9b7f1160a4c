import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  checkDescriptor,
  checkKanaDescriptor,
  checkKanjiDescriptor,
  descriptorPrefixRules,
} from './statementDescriptor.js'

it('takes 5 to 22 Latin letters, one of them a letter', () => {
  expect(checkDescriptor('HONYA PRESS')).toBeNull()
  expect(checkDescriptor('HONY')).toEqual({ code: 'too_short', values: { min: 5 } })
  expect(checkDescriptor('H'.repeat(23))).toEqual({ code: 'too_long', values: { max: 22 } })
  expect(checkDescriptor('12345')).toEqual({ code: 'letter_required' })
  expect(checkDescriptor('本屋プレス')).toEqual({ code: 'latin_required' })
})

it.each([...`<>\\'"*`])('refuses %s in every script', (sign) => {
  expect(checkDescriptor(`HONYA${sign}`)).toEqual({ code: 'descriptor_characters' })
  expect(checkKanaDescriptor(`ホンヤ${sign}`)).toEqual({ code: 'descriptor_characters' })
  expect(checkKanjiDescriptor(`本屋${sign}`)).toEqual({ code: 'descriptor_characters' })
})

it('takes 22 letters of kana and 17 of kanji', () => {
  expect(checkKanaDescriptor('ホ'.repeat(22))).toBeNull()
  expect(checkKanaDescriptor('ホ'.repeat(23))).toEqual({ code: 'too_long', values: { max: 22 } })
  expect(checkKanjiDescriptor('本'.repeat(17))).toBeNull()
  expect(checkKanjiDescriptor('本'.repeat(18))).toEqual({ code: 'too_long', values: { max: 17 } })
})

it('keeps each script to itself', () => {
  expect(checkKanaDescriptor('ほんや')).toEqual({ code: 'kana_hiragana', fix: 'ホンヤ' })
  expect(checkKanaDescriptor('本屋')).toEqual({ code: 'kana_required' })
  expect(checkKanaDescriptor('HONYA')).toEqual({ code: 'kana_required' })
  expect(checkKanjiDescriptor('HONYA')).toEqual({ code: 'kanji_required' })
  expect(checkKanjiDescriptor('本屋プレス')).toBeNull()
})

it('leaves room after a prefix', () => {
  expect(descriptorPrefixRules.latin('HONYA')).toBeNull()
  expect(descriptorPrefixRules.latin('HONYA PRESS')).toEqual({ code: 'too_long', values: { max: 10 } })
  expect(descriptorPrefixRules.kana('ホ'.repeat(11))).toEqual({ code: 'too_long', values: { max: 10 } })
  expect(descriptorPrefixRules.kanji('本屋')).toBeNull()
})

it('takes exactly the lengths from 5 to 22', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
      expect(checkDescriptor('A'.repeat(count)) === null).toBe(count >= 5 && count <= 22)
    }),
  )
})
