import { expect, it } from 'vitest'
import { languageOf } from './languageOf.js'

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['JA;q=0.5, en;q=0.4', 'ja'],
  ['en, ja;q=0.9', 'en'],
  ['fr, ja;q=0.9, en;q=0.8', 'ja'],
  ['ja;q=0, en', 'en'],
  ['fr', 'en'],
  ['*', 'en'],
  ['ja;q=nonsense', 'ja'],
  [';;;,,,q=1', 'en'],
])('%j is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language)
})
