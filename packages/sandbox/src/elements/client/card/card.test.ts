import { describe, expect, it } from 'vitest'
import { brandOf } from './brand.js'
import { groupDigits, numberState, passesLuhn } from './cardNumber.js'
import { expiryDigits, expiryOf, expiryState, formatExpiry } from './expiry.js'

describe('the brand of a card', () => {
  it.each([
    ['4', 'visa'],
    ['4242424242424242', 'visa'],
    ['5555555555554444', 'mastercard'],
    ['2223003122003222', 'mastercard'],
    ['378282246310005', 'amex'],
    ['6011111111111117', 'discover'],
    ['3056930009020004', 'diners'],
    ['36227206271667', 'diners'],
    ['3566002020360505', 'jcb'],
    ['6200000000000005', 'unionpay'],
    ['9', 'unknown'],
    ['', 'unknown'],
  ])('of %s is %s', (digits, brand) => expect(brandOf(digits)).toBe(brand))
})

describe('a card number', () => {
  it('is told by its check digit', () => {
    expect(passesLuhn('4242424242424242')).toBe(true)
    expect(passesLuhn('4242424242424241')).toBe(false)
  })

  it.each([
    ['', 'empty'],
    ['4242', 'incomplete'],
    ['424242424242424', 'incomplete'],
    ['4242424242424242', 'complete'],
    ['4242424242424241', 'invalid'],
    ['378282246310005', 'complete'],
    ['36227206271667', 'complete'],
    ['9999999999999995', 'complete'],
  ])('%s is %s', (digits, state) => expect(numberState(digits)).toBe(state))

  it('stands in the groups of its brand', () => {
    expect(groupDigits('4242424242424242')).toBe('4242 4242 4242 4242')
    expect(groupDigits('42424')).toBe('4242 4')
    expect(groupDigits('378282246310005')).toBe('3782 822463 10005')
    expect(groupDigits('')).toBe('')
  })
})

describe('an expiry date', () => {
  const now = new Date(2026, 10, 20)

  it.each([
    ['1', '1'],
    ['4', '04'],
    ['1/27', '0127'],
    ['12 / 34', '1234'],
    ['12/2034', '1234'],
    ['１２／３４', '1234'],
    ['5年30', '0530'],
  ])('typed as %s is %s', (typed, digits) => expect(expiryDigits(typed)).toBe(digits))

  it('gets its slash with the month, and loses it again', () => {
    expect(formatExpiry('1')).toBe('1')
    expect(formatExpiry('12')).toBe('12 / ')
    expect(formatExpiry('12', true)).toBe('12')
    expect(formatExpiry('1234')).toBe('12 / 34')
  })

  it.each([
    ['', 'empty'],
    ['1', 'incomplete'],
    ['123', 'incomplete'],
    ['1326', 'invalid_month'],
    ['0025', 'invalid_month'],
    ['1225', 'past_year'],
    ['1026', 'past_month'],
    ['1126', 'complete'],
    ['1234', 'complete'],
    ['1290', 'far_year'],
  ])('%s is %s', (digits, state) => expect(expiryState(digits, now)).toBe(state))

  it('is of this century', () => expect(expiryOf('1234', now)).toEqual({ month: 12, year: 2034 }))
})
