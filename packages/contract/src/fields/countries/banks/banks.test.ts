import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../fieldsOf.js'
import type { BankFieldName } from './BankFormat.js'
import { toBankAccountToken } from './toBankAccountToken.js'

function field(country: string, name: BankFieldName) {
  const found = fieldsOf(country).bank.fields.find((one) => one.name === name)
  if (!found) throw new Error(`${country} has no ${name}.`)
  return found
}

const holder = { account_holder_name: 'Jenny Rosen' }

/** The registry's own examples. */
const ibans = [
  'GB82 WEST 1234 5698 7654 32',
  'DE89 3704 0044 0532 0130 00',
  'FR14 2004 1010 0505 0001 3M02 606',
  'NL91 ABNA 0417 1643 00',
  'BE68 5390 0754 7034',
  'NO93 8601 1117 947',
  'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  'CH93 0076 2011 6238 5295 7',
]

describe('An IBAN', () => {
  it.each(ibans)('%s is taken, with or without its spaces', (written) => {
    const { rule, tidy } = field('DE', 'iban')
    expect([written, written.replaceAll(' ', '').toLowerCase()].map(rule)).toEqual([null, null])
    expect(tidy(written.replaceAll(' ', '').toLowerCase())).toBe(written)
  })

  it('with one character changed does not add up', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ibans), fc.nat(33), fc.integer({ min: 1, max: 9 }), (written, at, by) => {
        const iban = written.replaceAll(' ', '')
        const index = 4 + (at % (iban.length - 4))
        fc.pre(/\d/.test(iban.charAt(index)))
        const changed = `${(Number(iban.charAt(index)) + by) % 10}`
        expect(field('DE', 'iban').rule(iban.slice(0, index) + changed + iban.slice(index + 1))).toEqual({
          code: 'checksum',
        })
      }),
    )
  })

  it.each([
    ['0532013000', { code: 'iban' }],
    ['US89370400440532013000', { code: 'iban_country', values: { country: 'US' } }],
    ['DE8937040044053201300', { code: 'iban_length', values: { country: 'DE', count: 22 } }],
  ])('is not %s', (value, problem) => {
    expect(field('FR', 'iban').rule(value)).toEqual(problem)
  })

  it('tells the country of the bank', () => {
    expect(toBankAccountToken(fieldsOf('DE').bank, 'DE', { ...holder, iban: 'NL91 ABNA 0417 1643 00' })).toEqual({
      country: 'NL',
      currency: 'eur',
      account_number: 'NL91ABNA0417164300',
      ...holder,
    })
  })
})

describe('A routing number of the United States', () => {
  const { rule } = field('US', 'routing_number')

  it.each(['110000000', '021000021', '111000025', '322271627'])('may be %s', (value) => {
    expect(rule(value)).toBeNull()
  })

  it('with one digit changed is found out', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (index, by) => {
        const digits = [...'021000021']
        digits[index] = `${(Number(digits[index]) + by) % 10}`
        expect(rule(digits.join(''))).toEqual({ code: 'checksum' })
      }),
    )
  })

  it.each([
    ['000000000', { code: 'checksum' }],
    ['500000005', { code: 'checksum' }],
    ['11000000', { code: 'digits_count', values: { count: 9 } }],
  ])('is not %s', (value, problem) => {
    expect(rule(value)).toEqual(problem)
  })
})

describe('A CLABE', () => {
  const { rule } = field('MX', 'clabe')

  it.each(['000000001234567897', '032 180 000 118 359 719'])('may be %s', (value) => {
    expect(rule(value)).toBeNull()
  })

  it('with one digit changed is found out', () => {
    fc.assert(
      fc.property(fc.nat(17), fc.integer({ min: 1, max: 9 }), (index, by) => {
        const digits = [...'032180000118359719']
        digits[index] = `${(Number(digits[index]) + by) % 10}`
        expect(rule(digits.join(''))).toEqual({ code: 'checksum' })
      }),
    )
  })
})

it.each([
  ['GB', 'sort_code', '108800', '10-88-00'],
  ['GB', 'sort_code', '10 88 00', '10-88-00'],
  ['AU', 'bsb', '110000', '110-000'],
  ['US', 'account_number', '0001 2345 6789', '000123456789'],
  ['CA', 'transit_number', '１１０００', '11000'],
] as const)('In %s the %s %s is shown as %s', (country, name, typed, shown) => {
  expect(field(country, name).tidy(typed)).toBe(shown)
  expect(field(country, name).rule(shown)).toBeNull()
})

it.each([
  ['GB', 'account_number', '1234567', { code: 'digits_count', values: { count: 8 } }],
  ['AU', 'account_number', '123', { code: 'digits_between', values: { min: 4, max: 9 } }],
  ['SG', 'bank_code', '110', { code: 'digits_count', values: { count: 4 } }],
  ['BR', 'account_number', '12-Y', { code: 'digits_between', values: { min: 1, max: 13 } }],
  ['NZ', 'account_number', '12', { code: 'characters' }],
] as const)('In %s the %s is not %s', (country, name, value, problem) => {
  expect(field(country, name).rule(value)).toEqual(problem)
})

it('takes a Brazilian account with its check digit', () => {
  expect(field('BR', 'account_number').rule('12345-X')).toBeNull()
})

it('says whose account it is, and in which currency it is paid where that is not the bank’s own', () => {
  const values = {
    ...holder,
    account_holder_type: 'company',
    sort_code: '10-88-00',
    account_number: '00012345',
  } as const
  expect(toBankAccountToken(fieldsOf('GB').bank, 'GB', values, 'eur')).toEqual({
    country: 'GB',
    currency: 'eur',
    routing_number: '108800',
    account_number: '00012345',
    account_holder_name: 'Jenny Rosen',
    account_holder_type: 'company',
  })
})

it('knows the currency of countries of the payments area, and asks for plain numbers elsewhere', () => {
  expect(['NL', 'SE', 'CH', 'GR'].map((country) => fieldsOf(country).bank.currency)).toEqual([
    'eur',
    'sek',
    'chf',
    'eur',
  ])
  expect(fieldsOf('NZ').bank.fields.map(({ name, isOptional }) => [name, isOptional])).toEqual([
    ['routing_number', true],
    ['account_number', false],
  ])
  expect(
    toBankAccountToken(fieldsOf('NZ').bank, 'NZ', { ...holder, account_number: '01-0902-0068389-00' }, 'nzd'),
  ).toEqual({
    country: 'NZ',
    currency: 'nzd',
    account_number: '010902006838900',
    ...holder,
  })
})
