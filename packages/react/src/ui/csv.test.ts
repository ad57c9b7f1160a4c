import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csv } from './csv.js'

it('quotes what would break a row and starts with the mark for Excel', () => {
  expect(
    csv([
      ['id', '説明'],
      ['po_1', 'a,"b"\nc'],
    ]),
  ).toBe('\uFEFFid,説明\r\npo_1,"a,""b""\nc"\r\n')
})

it.each([
  ['=1+1', "'=1+1"],
  ['+81', "'+81"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-4800', '-4800'],
  ['-4800.50', '-4800.50'],
  ['-cmd', "'-cmd"],
  ['\tx', "'\tx"],
])('hands a spreadsheet %j as %j', (given, written) => {
  expect(csv([[given]])).toBe(`\uFEFF${written}\r\n`)
})

it('never lets a text start as a formula', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const [first] = csv([[text]])
        .slice(1)
        .replace(/^"/, '')
      const isNumber = /^-?\d+(\.\d+)?$/.test(text)
      if (!isNumber && text !== '') expect('=+-@\t'.includes(first ?? '')).toBe(false)
    }),
  )
})
