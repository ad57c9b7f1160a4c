import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toJapaneseE164 } from './phone.js'

it.each([
  ['090-1234-5678', '+819012345678'],
  ['０９０ー１２３４ー５６７８', '+819012345678'],
  ['+81 90 1234 5678', '+819012345678'],
  ['+81 (0)90-1234-5678', '+819012345678'],
  ['03-1234-5678', '+81312345678'],
  ['0120-123-456', '+81120123456'],
  ['0800-123-4567', '+818001234567'],
  ['050-1234-5678', '+815012345678'],
  ['0422-21-1234', '+81422211234'],
])('sends %s as %s', (typed, sent) => {
  expect(toJapaneseE164(typed)).toBe(sent)
})

it.each(['090-1234-567', '12345678', '+1 415 555 2671', '0901234567', '080', '電話', ''])(
  'knows no number in %s',
  (typed) => {
    expect(toJapaneseE164(typed)).toBeUndefined()
  },
)

it('means the same number when it is sent again', () => {
  const numbers = fc.stringMatching(/^(0[5-9]0[0-9]{8}|0(1[1-9]|[2-4][0-9])[0-9]{7})$/)
  fc.assert(
    fc.property(numbers, (number) => {
      const sent = toJapaneseE164(number)
      expect(sent).toBe(`+81${number.slice(1)}`)
      expect(toJapaneseE164(sent ?? '')).toBe(sent)
    }),
  )
})
