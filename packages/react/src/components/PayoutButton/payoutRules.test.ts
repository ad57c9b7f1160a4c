import { aBalance, aBankAccount } from '@connect-kit/contract/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { errorMessages } from '../../messages/errors.messages.js'
import { checkAmount } from './checkAmount.js'
import { instantFee } from './instantFee.js'
import { payoutButtonMessages } from './PayoutButton.messages.js'
import { hasMoneyToPayOut, payoutOptions } from './payoutOptions.js'
import { payoutRefusal } from './payoutRefusal.js'

const methods = (balance: ReturnType<typeof aBalance>, currency = 'jpy') =>
  payoutOptions(balance, currency).map(({ method, max }) => ({ method, max }))

it('offers everything available, the usual way', () => {
  expect(methods(aBalance())).toEqual([{ method: 'standard', max: 128_400 }])
})

it('offers instant payouts where the balance has them and an account takes them', () => {
  const yen = { instant_available: { amount: 100_000, net: 98_500 } }
  expect(methods(aBalance({ yen }))).toEqual([{ method: 'standard', max: 128_400 }])
  expect(methods(aBalance({ yen, external_accounts: [aBankAccount({ instant: true })] }))).toEqual([
    { method: 'standard', max: 128_400 },
    { method: 'instant', max: 100_000 },
  ])
})

it('offers nothing while payouts are paused, below zero, or to an account that sent money back', () => {
  expect(methods(aBalance({ payouts_enabled: false }))).toEqual([])
  expect(methods(aBalance({ yen: { available: -1 } }))).toEqual([])
  expect(methods(aBalance({ external_accounts: [aBankAccount({ status: 'errored' })] }))).toEqual([])
  expect(methods(aBalance({ external_accounts: [aBankAccount({ currency: 'usd' })] }))).toEqual([])
  expect(methods(aBalance(), 'usd')).toEqual([])
})

it('knows that there is money even where no account can take it', () => {
  expect(hasMoneyToPayOut(aBalance({ external_accounts: [] }), 'jpy')).toBe(true)
  expect(hasMoneyToPayOut(aBalance({ yen: { available: 0 } }), 'jpy')).toBe(false)
  expect(hasMoneyToPayOut(aBalance({ payouts_enabled: false }), 'jpy')).toBe(false)
})

it('puts the account’s own choice first', () => {
  const balance = aBalance({
    external_accounts: [aBankAccount({ id: 'ba_2', default_for_currency: false }), aBankAccount({ id: 'ba_1' })],
  })
  expect(payoutOptions(balance, 'jpy')[0]?.destinations.map(({ id }) => id)).toEqual(['ba_1', 'ba_2'])
})

it.each([
  [undefined, 'jpy', { fault: 'missing' }],
  [0, 'jpy', { fault: 'low', limit: 1 }],
  [1, 'jpy', undefined],
  [128_400, 'jpy', undefined],
  [128_401, 'jpy', { fault: 'high', limit: 128_400 }],
  [99, 'huf', { fault: 'low', limit: 100 }],
  [12_345, 'huf', { fault: 'uneven', limit: 12_300 }],
  [12_300, 'huf', undefined],
])('checks %s %s', (amount, currency, fault) => {
  expect(checkAmount(amount, 128_400, currency)).toEqual(fault)
})

it('tells the exact fee for the whole amount and says that it guesses for a part', () => {
  const whole = { amount: 30_075, net: 29_624 }
  expect(instantFee(30_075, whole)).toEqual({ fee: 451, net: 29_624, isExact: true })
  expect(instantFee(15_000, whole)).toEqual({ fee: 225, net: 14_775, isExact: false })
  expect(instantFee(100, { amount: 100, net: null })).toBeUndefined()
})

it('never guesses a fee below its share, nor makes money of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 11 }), fc.nat(), fc.nat(), (amount, a, b) => {
      const net = amount - (a % (amount + 1))
      const asked = 1 + (b % amount)
      const guess = instantFee(asked, { amount, net })
      expect(guess && guess.fee + guess.net).toBe(asked)
      expect(BigInt(guess?.fee ?? -1) * BigInt(amount) >= BigInt(amount - net) * BigInt(asked)).toBe(true)
    }),
  )
})

it('explains a refusal by Stripe’s code, else by its type, and always says that no money moved', () => {
  const words = payoutButtonMessages.en
  expect(payoutRefusal({ type: 'invalid_request_error', code: 'balance_insufficient' }, words, errorMessages.en)).toBe(
    'The balance no longer covers this amount. No money moved. Enter a smaller amount.',
  )
  expect(payoutRefusal({ type: 'rate_limit_error', code: 'something_new' }, words, errorMessages.en)).toBe(
    errorMessages.en.rate_limit_error,
  )
})
