import { describe, expect, it } from 'vitest'
import { formData } from './formData.js'
import { addressLayout } from './frame/addressLayout.js'
import { emailProblem } from './frame/emailProblem.js'
import { themeVariables } from './frame/themes.js'
import { neverFields } from './host/neverFields.js'
import { mergeBilling } from './mergeBilling.js'
import { en } from './messages/en.js'
import { ja } from './messages/ja.js'

describe('what is sent', () => {
  it('is written as Stripe writes its forms', () => {
    const form = formData({
      card: { number: '42', exp_month: 4 },
      expand: ['a', 'b'],
      on: true,
      gone: undefined,
      unset: null,
    })
    expect([...form]).toEqual([
      ['card[number]', '42'],
      ['card[exp_month]', '4'],
      ['expand[0]', 'a'],
      ['expand[1]', 'b'],
      ['on', 'true'],
      ['unset', ''],
    ])
  })

  it('takes the later billing detail, part by part of an address', () => {
    const typed = { name: 'Ann', address: { country: 'JP', postal_code: '1500001' } }
    expect(mergeBilling(typed, undefined, { email: 'a@example.com', address: { country: 'US' } })).toEqual({
      name: 'Ann',
      email: 'a@example.com',
      address: { country: 'US', postal_code: '1500001' },
    })
  })
})

describe('a field that a page never wants asked', () => {
  it('has to be brought by the page', () => {
    expect(neverFields(undefined)).toBeUndefined()
    expect(neverFields({ name: 'never' })).toBe('name')
    expect(neverFields({ name: 'never' }, { name: null })).toBeUndefined()
    expect(neverFields({ address: { postalCode: 'never' } }, { address: { country: 'JP' } })).toBe(
      'address.postal_code',
    )
    expect(neverFields({ address: 'never' }, { address: {} })).toBe('address.country')
    expect(neverFields('never', { name: 'Ann', email: 'a@example.com' })).toBe('phone')
  })
})

describe('an appearance', () => {
  it('takes what a page sets over the theme, and the theme over the rest', () => {
    const night = themeVariables('night', { colorPrimary: '#ff0000' })
    expect(night.colorPrimary).toBe('#ff0000')
    expect(night.colorBackground).toBe('#30313d')
    expect(night.spacingUnit).toBe('4px')
    // Follows the primary colour, which the page has set.
    expect(night.inputFocusColorBorder).toBe('#ff0000')
  })

  it('takes a value for one value', () => {
    expect(themeVariables('stripe', { colorText: 'red; } body { display: none' }).colorText).toBe('#30313d')
  })

  it('knows variables by their older and their newer names', () => {
    expect(themeVariables('stripe', { spacingGridRow: '20px' }).gridRowSpacing).toBe('20px')
  })
})

describe('words', () => {
  it('are said in both languages, every one of them', () => {
    expect(Object.keys(ja)).toEqual(Object.keys(en))
    expect(Object.keys(ja.fields)).toEqual(Object.keys(en.fields))
  })

  it('tell every decline of the test cards in Japanese', () => {
    const codes = [
      'generic_decline insufficient_funds lost_card stolen_card expired_card incorrect_cvc processing_error',
      'card_velocity_exceeded authentication_required fraudulent incorrect_number',
    ]
    for (const code of codes.join(' ').split(' ')) expect(ja.errors[code], code).toMatch(/[ぁ-ん]/)
  })
})

it('asks for an address in the order in which its country writes one', () => {
  expect(addressLayout('JP').parts).toEqual(['postal_code', 'state', 'city', 'line1', 'line2'])
  expect(addressLayout('US').parts).toEqual(['line1', 'line2', 'city', 'state', 'postal_code'])
  expect(addressLayout('DE').parts).toEqual(['line1', 'line2', 'postal_code', 'city'])
})

it('tells an unfinished email address from a wrong one', () => {
  expect(emailProblem(' ')).toBe('incomplete_email')
  expect(emailProblem('ann@')).toBe('invalid_email')
  expect(emailProblem('ann@example.com')).toBeUndefined()
})
