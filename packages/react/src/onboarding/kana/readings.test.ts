import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readingOfAll, readParts, reread } from './readings.js'

const yamada = reread([], '山田', { text: '山田', at: 0, reading: 'やまだ' })

it('knows the reading of what an input method put into an empty field', () => {
  expect(readingOfAll(yamada)).toBe('やまだ')
})

it('puts a second word before, after and between', () => {
  const taro = { text: '太郎', reading: 'たろう' }
  expect(readingOfAll(reread(yamada, '山田太郎', { ...taro, at: 2 }))).toBe('やまだたろう')
  expect(readingOfAll(reread(yamada, '太郎山田', { ...taro, at: 0 }))).toBe('たろうやまだ')
  expect(readingOfAll(reread(yamada, '山太郎田', { ...taro, at: 1 }))).toBeUndefined()
})

it('replaces what was selected, also where the words share a letter', () => {
  expect(readingOfAll(reread(yamada, '田中', { text: '田中', at: 0, reading: 'たなか' }))).toBe('たなか')
  expect(readingOfAll(reread(yamada, '山本', { text: '山本', at: 0, reading: 'やまもと' }))).toBe('やまもと')
})

it('forgets a word of which a piece is deleted, and remembers the others', () => {
  const both = reread(yamada, '山田太郎', { text: '太郎', at: 2, reading: 'たろう' })
  expect(readingOfAll(reread(both, '山田太'))).toBeUndefined()
  expect(readingOfAll(reread(both, '山田'))).toBe('やまだ')
  expect(readingOfAll(reread(both, ''))).toBe('')
})

it('reads pasted kana as they stand, and does not guess at pasted kanji', () => {
  expect(readingOfAll(reread([], 'さくら'))).toBe('さくら')
  expect(readingOfAll(reread(yamada, '山田花子'))).toBeUndefined()
  expect(readingOfAll(readParts('髙橋'))).toBeUndefined()
})

it('takes a text that is taken away and put back, as Safari does it when a composition ends', () => {
  const committed = { text: '山田', at: 0, reading: 'やまだ' }
  const away = reread(yamada, '', committed)
  expect(readingOfAll(reread(away, '山田', committed))).toBe('やまだ')
})

it('always knows the text of its parts', () => {
  const text = fc.array(fc.constantFrom(...'山田やま')).map((signs) => signs.join(''))
  const step = fc.record({
    text,
    committed: fc.option(fc.record({ text, at: fc.nat(4), reading: text }), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let parts = readParts('')
      for (const { text, committed } of steps) {
        parts = reread(parts, text, committed)
        expect(parts.map((part) => part.text).join('')).toBe(text)
      }
    }),
  )
})
