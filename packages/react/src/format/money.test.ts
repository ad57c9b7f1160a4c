import fc from 'fast-check'
import { expect, it } from 'vitest'
import { payoutStep } from './currencyExponent.js'
import { decimalAmount } from './decimalAmount.js'
import { formatMoney, moneyParts } from './money.js'
import { parseMoney } from './parseMoney.js'

const currencies = [
  ...['aed', 'aud', 'bhd', 'brl', 'cad', 'chf', 'clp', 'cny', 'eur', 'gbp', 'hkd', 'huf', 'inr', 'isk', 'jod', 'jpy'],
  ...[
    'krw',
    'kwd',
    'mga',
    'mxn',
    'nzd',
    'omr',
    'sek',
    'sgd',
    'thb',
    'tnd',
    'twd',
    'ugx',
    'usd',
    'vnd',
    'xaf',
    'xof',
    'xpf',
  ],
]

it.each([
  [128_400, 'jpy', 'ja', '¥128,400'],
  [128_400, 'jpy', 'en', '¥128,400'],
  [-4_800, 'jpy', 'ja', '−¥4,800'],
  [-4_800, 'jpy', 'en', '−¥4,800'],
  [21_650, 'usd', 'en', '$216.50'],
  [21_650, 'usd', 'ja', '$216.50'],
  [-5, 'usd', 'en', '−$0.05'],
  [0, 'jpy', 'ja', '¥0'],
  [-0, 'usd', 'en', '$0.00'],
  [12_340, 'kwd', 'en', 'KWD 12.340'],
  [500, 'ugx', 'en', 'UGX 5'],
  [550, 'ugx', 'en', 'UGX 5.50'],
  [9_007_199_254_740_991, 'usd', 'en', '$90,071,992,547,409.91'],
] as const)('writes %i %s in %s as %s', (amount, currency, locale, text) => {
  expect(formatMoney(amount, currency, locale).replace(/\u00A0/g, ' ')).toBe(text)
})

it('shows a plus where the change is the message', () => {
  expect(formatMoney(300, 'jpy', 'en', { signDisplay: 'always' })).toBe('+¥300')
  expect(formatMoney(-300, 'jpy', 'en', { signDisplay: 'always' })).toBe('−¥300')
})

it('sets the currency code apart, unless the amount already says it', () => {
  expect(moneyParts(21_650, 'usd', 'en', { showCode: true })).toEqual({ text: '$216.50', code: 'USD' })
  expect(formatMoney(21_650, 'aud', 'en', { showCode: true })).toBe('$216.50 AUD')
  expect(formatMoney(21_650, 'aud', 'en')).toBe('A$216.50')
  expect(moneyParts(12_340, 'kwd', 'en', { showCode: true }).code).toBeUndefined()
})

it('writes an amount as an exact decimal for spreadsheets', () => {
  expect(decimalAmount(-5, 'usd')).toBe('-0.05')
  expect(decimalAmount(128_400, 'jpy')).toBe('128400')
  expect(decimalAmount(12_340, 'kwd')).toBe('12.340')
})

it('knows the steps that payouts move in', () => {
  expect(['jpy', 'usd', 'kwd', 'huf', 'twd', 'isk', 'ugx'].map(payoutStep)).toEqual([1, 1, 10, 100, 100, 100, 100])
})

it.each([
  ['1,234', 'jpy', 1_234],
  ['１，２３４', 'jpy', 1_234],
  ['￥１２３４', 'jpy', 1_234],
  ['¥1,234', 'jpy', 1_234],
  [' 1234 ', 'jpy', 1_234],
  ['12.5', 'usd', 1_250],
  ['12.', 'usd', 1_200],
  ['$1,234.50 USD', 'usd', 123_450],
  ['12.500', 'usd', 1_250],
  ['5', 'ugx', 500],
  ['１，２３４円', 'jpy', 1_234],
  ['A$12', 'aud', 1_200],
] as const)('reads %s %s as %i', (text, currency, amount) => {
  expect(parseMoney(text, currency)).toBe(amount)
})

it.each([
  ['', 'jpy'],
  ['1.5', 'jpy'],
  ['12.345', 'usd'],
  ['1,5', 'usd'],
  ['1,2345', 'jpy'],
  ['1万', 'jpy'],
  ['abc12', 'jpy'],
  ['1e5', 'jpy'],
  ['--5', 'jpy'],
  ['99999999999999999', 'usd'],
] as const)('does not guess what %j of %s means', (text, currency) => {
  expect(parseMoney(text, currency)).toBeUndefined()
})

it('reads back whatever it writes, in every currency and both languages', () => {
  const anyAmount = fc.maxSafeInteger()
  fc.assert(
    fc.property(
      anyAmount,
      fc.constantFrom(...currencies),
      fc.constantFrom('en' as const, 'ja' as const),
      fc.boolean(),
      (amount, currency, locale, showCode) => {
        expect(parseMoney(formatMoney(amount, currency, locale, { showCode }), currency)).toBe(amount + 0)
      },
    ),
    { numRuns: 1_000 },
  )
})
