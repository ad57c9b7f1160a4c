import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponentOf, formatMoney, parseAmount, plainAmount } from './money.js'

const currencies = ['jpy', 'usd', 'krw', 'kwd', 'eur', 'isk', 'ugx', 'bhd', 'vnd']

describe('formatMoney', () => {
  it.each([
    [{ amount: 128400, currency: 'jpy' }, 'ja-JP', '¥128,400'],
    [{ amount: -2150, currency: 'usd' }, 'en-US', '−$21.50'],
    [{ amount: -4800, currency: 'jpy' }, 'ja-JP', '−¥4,800'],
    [{ amount: 12340, currency: 'kwd' }, 'en-US', 'KWD\u00a012.340'],
    [{ amount: 500, currency: 'isk' }, 'en-US', 'kr\u00a05.00'],
    [{ amount: 0, currency: 'jpy' }, 'en-US', '¥0'],
  ])('writes %o in %s as %s', (money, locale, text) => {
    expect(formatMoney(money, locale)).toBe(text)
  })

  it('names the currency where a symbol alone could be mistaken', () => {
    expect(formatMoney({ amount: 21650, currency: 'usd' }, 'ja-JP', true)).toBe('$216.50 USD')
  })

  it('does not name it twice', () => {
    expect(formatMoney({ amount: 1000, currency: 'kwd' }, 'en-US', true)).toBe('KWD\u00a01.000')
  })
})

describe('parseAmount', () => {
  it('reads back every amount that plainAmount writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(...currencies), (amount, currency) => {
        expect(parseAmount(plainAmount({ amount, currency }), currency)).toBe(amount)
      }),
    )
  })

  it.each([
    ['１２，３４５', 'jpy', 12345],
    ['1,000.5', 'usd', 100050],
    ['10.5', 'jpy', undefined],
    ['1.234', 'usd', undefined],
    ['-5', 'jpy', undefined],
    ['', 'jpy', undefined],
  ])('takes %j in %s for %s', (text, currency, amount) => {
    expect(parseAmount(text, currency)).toBe(amount)
  })
})

it('counts the digits as Stripe does, not as ISO 4217 does', () => {
  expect(['jpy', 'usd', 'kwd', 'isk', 'ugx', 'mga'].map(exponentOf)).toEqual([0, 2, 3, 2, 2, 0])
})
