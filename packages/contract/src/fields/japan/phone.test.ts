import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkJapanesePhone, formatJapanesePhone, toJapaneseE164 } from './phone.js'

it.each([
  ['090-1234-5678', '+819012345678', '090-1234-5678'],
  ['０９０ー１２３４ー５６７８', '+819012345678', '090-1234-5678'],
  ['+81 90 1234 5678', '+819012345678', '090-1234-5678'],
  ['+81 (0)90-1234-5678', '+819012345678', '090-1234-5678'],
  ['0312345678', '+81312345678', '03-1234-5678'],
  ['+81312345678', '+81312345678', '03-1234-5678'],
  ['0120123456', '+81120123456', '0120-123-456'],
  ['08001234567', '+818001234567', '0800-123-4567'],
  ['050-1234-5678', '+815012345678', '050-1234-5678'],
  ['0422211234', '+81422211234', '0422211234'],
  ['0452211234', '+81452211234', '045-221-1234'],
])('sends %s as %s and shows %s', (typed, sent, shown) => {
  expect(checkJapanesePhone(typed)).toBeNull()
  expect(toJapaneseE164(typed)).toBe(sent)
  expect(formatJapanesePhone(typed)).toBe(shown)
})

it.each(['090-1234-567', '12345678', '+1 415 555 2671', '0901234567', '080', '電話'])('refuses %s', (typed) => {
  expect(checkJapanesePhone(typed)).toEqual({ code: 'phone_japan' })
  expect(toJapaneseE164(typed)).toBeUndefined()
  expect(formatJapanesePhone(typed)).toBe(typed)
})

it('means the same number after it was shown', () => {
  const numbers = fc.stringMatching(/^(0[5-9]0[0-9]{8}|0[1-4][0-9]{8})$/)
  fc.assert(
    fc.property(numbers, (number) => {
      expect(toJapaneseE164(formatJapanesePhone(number))).toBe(toJapaneseE164(number))
    }),
  )
})
