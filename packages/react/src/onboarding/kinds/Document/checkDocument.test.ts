import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument, documentKind, largestDocument } from './checkDocument.js'

const bytes = (...values: number[]) => Uint8Array.from(values)
const text = (words: string) => new TextEncoder().encode(words)
const sides = (...values: number[]) => values.flatMap((value) => [value >> 8, value & 255])

const png = (width: number, height: number) =>
  bytes(
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
    0,
    0,
    ...sides(width),
    0,
    0,
    ...sides(height),
  )
/** With a picture's own words before its frame, as cameras write them. */
const jpeg = (width: number, height: number) =>
  bytes(0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4, 0xff, 0xc4, 0, 3, 9, 0xff, 0xc2, 0, 11, 8, ...sides(height, width), 3)

describe('a file', () => {
  it.each([
    ['a picture', jpeg(4_000, 3_000), 2_000_000, null],
    ['a drawing', png(640, 480), 10_000, null],
    ['a scan', text('%PDF-1.7\n'), largestDocument, null],
    ['nothing', bytes(), 0, 'empty'],
    ['one byte too much', text('%PDF-1.7\n'), largestDocument + 1, 'tooLarge'],
    ['a wide picture', jpeg(8_000, 100), 2_000_000, 'tooManyPixels'],
    ['a high drawing', png(100, 9_000), 2_000_000, 'tooManyPixels'],
    ['an iPhone’s picture', text('\0\0\0\x18ftypheic'), 2_000_000, 'heic'],
    ['a film', text('\0\0\0\x18ftypisom'), 2_000_000, 'wrongKind'],
    ['a page', text('<!doctype html>'), 100, 'wrongKind'],
    ['a program that is called .png', text('MZ'), 100, 'wrongKind'],
    ['a large page', text('<!doctype html>'), largestDocument * 2, 'wrongKind'],
  ])('that is %s', (_, first, size, problem) => {
    expect(checkDocument(first, size)).toBe(problem)
  })

  it('is known by what it begins with', () => {
    expect([jpeg(1, 1), png(1, 1), text('%PDF-1.4')].map(documentKind)).toEqual(['jpeg', 'png', 'pdf'])
  })

  it('of any bytes is judged without a fault', () => {
    const any = fc.uint8Array({ maxLength: 80 })
    const begun = fc
      .tuple(fc.constantFrom(jpeg(9, 9), png(9, 9), text('%PDF-')), any)
      .map(([a, b]) => bytes(...a, ...b))
    fc.assert(
      fc.property(fc.oneof(any, begun), (first) => {
        const problem = checkDocument(first, first.length)
        expect(problem === null).toBe(documentKind(first) !== undefined)
      }),
    )
  })
})
