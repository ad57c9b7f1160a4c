import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseMoney } from '../format/parseMoney.js'
import { decimalAmount } from './decimalAmount.js'

it.each([
  [158_900, 'jpy', '158900'],
  [-4_800, 'jpy', '-4800'],
  [21_650, 'usd', '216.50'],
  [-5, 'usd', '-0.05'],
  [1_230, 'kwd', '1.230'],
  [0, 'usd', '0.00'],
])('writes %i %s as %s', (amount, currency, written) => {
  expect(decimalAmount(amount, currency)).toBe(written)
})

it('is read back as the same amount, whatever its size', () => {
  const amount = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 })
  fc.assert(
    fc.property(amount, fc.constantFrom('jpy', 'usd', 'kwd'), (value, currency) => {
      expect(parseMoney(decimalAmount(value, currency), currency)).toBe(value === 0 ? 0 : value)
    }),
  )
})
