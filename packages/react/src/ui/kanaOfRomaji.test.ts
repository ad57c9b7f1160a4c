import { expect, it } from 'vitest'
import { kanaOfRomaji } from './kanaOfRomaji.js'

it.each([
  ['shibu', 'シブ'],
  ['shib', 'シ'],
  ['Shinjuku', 'シンジユク'],
  ['kyoto', 'キヨト'],
  ['sapporo', 'サツポロ'],
  ['tsukuba', 'ツクバ'],
  ['chiyoda', 'チヨダ'],
  ['fukuoka', 'フクオカ'],
  ['honten', 'ホンテン'],
  ['yokohama', 'ヨコハマ'],
  ['135', ''],
])('%s is %s', (words, kana) => {
  expect(kanaOfRomaji(words)).toBe(kana)
})
