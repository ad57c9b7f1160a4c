import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../fieldsOf.js'
import { countryCodes } from '../people/countryCodes.js'
import { checkAddress } from './checkAddress.js'

const parts = (country: string) =>
  fieldsOf(country).address.parts.map(({ name, label, need }) => `${name} ${label} ${need}`)

describe('A postal code', () => {
  it.each([
    ['US', '94107', '94107'],
    ['US', '941071234', '94107-1234'],
    ['GB', 'sw1a1aa', 'SW1A 1AA'],
    ['GB', 'm1  1ae', 'M1 1AE'],
    ['GB', 'ec1a1bb', 'EC1A 1BB'],
    ['DE', 'D-10115', '10115'],
    ['FR', '７５００１', '75001'],
    ['SG', 'S 018956', 'S 018956'],
    ['SG', '018 956', '018956'],
    ['AU', '2000', '2000'],
    ['CA', 'k1a0b1', 'K1A 0B1'],
    ['BR', '01310100', '01310-100'],
    ['MX', '06600', '06600'],
    ['NL', '1012js', '1012 JS'],
    ['PL', '00950', '00-950'],
    ['SE', 'SE-114 55', '114 55'],
    ['PT', '1000205', '1000-205'],
    ['IE', 'd02 af30', 'D02 AF30'],
  ])('in %s typed as %s becomes %s', (country, typed, shown) => {
    expect(fieldsOf(country).address.postalCode.tidy(typed)).toBe(shown)
  })

  it.each([
    ['US', '9410', { code: 'format', values: { example: '94107' } }],
    ['GB', 'SW1A', { code: 'format', values: { example: 'SW1A 1AA' } }],
    ['DE', '1011', { code: 'digits_count', values: { count: 5 } }],
    ['SG', 'S 018956', { code: 'digits_count', values: { count: 6 } }],
    ['AU', '20000', { code: 'digits_count', values: { count: 4 } }],
    ['CA', 'D1A 0B1', { code: 'format', values: { example: 'K1A 0B1' } }],
    ['BR', '1310-10', { code: 'format', values: { example: '12345-678' } }],
    ['NL', '1012', { code: 'format', values: { example: '1234 AB' } }],
    ['IE', '〒100', { code: 'characters' }],
  ])('in %s is not %s', (country, typed, problem) => {
    expect(fieldsOf(country).address.postalCode.rule(typed)).toEqual(problem)
  })

  it('is the same when it is tidied again, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...countryCodes),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        (country, typed) => {
          const { tidy } = fieldsOf(country).address.postalCode
          expect(tidy(tidy(typed))).toBe(tidy(typed))
        },
      ),
    )
  })

  it('is judged as it was typed or as it is tidied, alike', () => {
    fc.assert(
      fc.property(fc.constantFrom(...countryCodes), fc.string({ maxLength: 10 }), (country, typed) => {
        const { tidy, rule } = fieldsOf(country).address.postalCode
        expect(rule(tidy(typed))).toEqual(rule(typed))
      }),
    )
  })
})

describe('An address', () => {
  it.each([
    [
      'US',
      [
        'line1 street required',
        'line2 more optional',
        'city city required',
        'state state required',
        'postal_code zip required',
      ],
    ],
    [
      'DE',
      [
        'line1 streetAndNumber required',
        'line2 more optional',
        'postal_code plz required',
        'city city required',
        'state region asked',
      ],
    ],
    [
      'SG',
      [
        'line1 street required',
        'line2 more optional',
        'city city asked',
        'state region asked',
        'postal_code postalCode required',
      ],
    ],
    [
      'HK',
      [
        'line1 street required',
        'line2 more optional',
        'postal_code postalCode asked',
        'city city required',
        'state region asked',
      ],
    ],
    [
      'KE',
      [
        'line1 street required',
        'line2 more optional',
        'postal_code postalCode optional',
        'city city required',
        'state region asked',
      ],
    ],
  ])('in %s has its parts in the country’s own order', (country, expected) => {
    expect(parts(country)).toEqual(expected)
  })

  it.each([
    ['US', 59, 'CA'],
    ['CA', 13, 'ON'],
    ['AU', 8, 'NSW'],
    ['BR', 27, 'SP'],
    ['MX', 32, 'CMX'],
  ])('in %s has %i states, such as %s', (country, count, one) => {
    const { states } = fieldsOf(country).address
    expect(states?.size).toBe(count)
    expect(states?.has(one)).toBe(true)
  })

  it('has Washington and Puerto Rico in the United States', () => {
    const { states } = fieldsOf('US').address
    expect([states?.get('DC'), states?.get('PR')]).toEqual(['District of Columbia', 'Puerto Rico'])
  })

  it('is told part by part what is wrong, and not what is missing', () => {
    const { address } = fieldsOf('US')
    expect(checkAddress(address, { line1: 'address_full_match', state: 'Tokyo', postal_code: '1' })).toEqual(
      new Map([
        ['postal_code', { code: 'format', values: { example: '94107' } }],
        ['state', { code: 'not_listed' }],
      ]),
    )
    expect(checkAddress(address, { state: 'CA' })).toEqual(new Map())
  })
})
