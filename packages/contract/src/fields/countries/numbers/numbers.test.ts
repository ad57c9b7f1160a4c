import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../fieldsOf.js'
import type { NumberField } from './NumberField.js'
import { ssnLast4 } from './ssnLast4.js'

const number = (country: string, field: 'taxId' | 'vatId' | 'registrationNumber' | 'idNumber') =>
  fieldsOf(country)[field]

/** Published by the authority itself or in its documentation. */
const valid: [string, NumberField, string, string][] = [
  ['EIN', number('US', 'taxId'), '12-3456789', '123456789'],
  ['SSN', number('US', 'idNumber'), '536-90-4399', '536904399'],
  ['ITIN', number('US', 'idNumber'), '912-90-3456', '912903456'],
  ['SSN, last four', ssnLast4, '４３９９', '4399'],
  ['CRN', number('GB', 'taxId'), '04366849', '04366849'],
  ['CRN of Scotland', number('GB', 'taxId'), 'sc123456', 'SC123456'],
  ['CRN of a society', number('GB', 'taxId'), 'R0123456', 'R0123456'],
  ['VAT number of the United Kingdom', number('GB', 'vatId'), '980 7806 84', 'GB980780684'],
  ['HRB', number('DE', 'taxId'), 'hrb12345 b', 'HRB 12345 B'],
  ['Steuernummer', number('DE', 'taxId'), '93/815/08152', '9381508152'],
  ['VAT number of Germany', number('DE', 'vatId'), 'DE 136,695 976', 'DE136695976'],
  ['SIREN', number('FR', 'taxId'), '552 008 443', '552008443'],
  ['SIRET', number('FR', 'taxId'), '732 829 320 00074', '73282932000074'],
  ['SIRET of a post office', number('FR', 'taxId'), '356 000 000 00048', '35600000000048'],
  ['RNA', number('FR', 'taxId'), 'W751004076', 'W751004076'],
  ['VAT number of France', number('FR', 'vatId'), '40 303 265 045', 'FR40303265045'],
  ['VAT number of France with a letter', number('FR', 'vatId'), 'FRK7399859412', 'FRK7399859412'],
  ['UEN of a business', number('SG', 'taxId'), '00192200m', '00192200M'],
  ['UEN of a company', number('SG', 'taxId'), '197401143C', '197401143C'],
  ['UEN of another entity', number('SG', 'taxId'), 'S16FC0121D', 'S16FC0121D'],
  ['UEN of another entity of this century', number('SG', 'taxId'), 'T01FC6132D', 'T01FC6132D'],
  ['NRIC', number('SG', 'idNumber'), 's1234567d', 'S1234567D'],
  ['NRIC of this century', number('SG', 'idNumber'), 'T1234567J', 'T1234567J'],
  ['FIN', number('SG', 'idNumber'), 'F1234567N', 'F1234567N'],
  ['FIN of this century', number('SG', 'idNumber'), 'G1234567X', 'G1234567X'],
  ['FIN of the M series', number('SG', 'idNumber'), 'M1234567K', 'M1234567K'],
  ['ABN', number('AU', 'taxId'), '51 824 753 556', '51824753556'],
  ['ACN in place of an ABN', number('AU', 'taxId'), '004 085 616', '004085616'],
  ['ACN', number('AU', 'registrationNumber'), '000 000 019', '000000019'],
  ['BN', number('CA', 'taxId'), '12302 6635', '123026635'],
  ['BN with a program account', number('CA', 'taxId'), '12302 6635 RC 0001', '123026635RC0001'],
  ['SIN', number('CA', 'idNumber'), '046 454 286', '046454286'],
  ['CNPJ', number('BR', 'taxId'), '16.727.230/0001-97', '16727230000197'],
  ['CNPJ with letters', number('BR', 'taxId'), '12.ABC.345/01DE-35', '12ABC34501DE35'],
  ['CPF', number('BR', 'idNumber'), '390.533.447-05', '39053344705'],
  ['RFC of a company', number('MX', 'taxId'), 'MAB-930714-8T4', 'MAB9307148T4'],
  ['RFC of a person', number('MX', 'idNumber'), 'GODE 561231 GR8', 'GODE561231GR8'],
  ['RFC of who was born on 29 February', number('MX', 'idNumber'), 'GODE000229GR8', 'GODE000229GR8'],
  ['CURP', number('MX', 'idNumber'), 'BOXW310820HNERXN09', 'BOXW310820HNERXN09'],
  ['VAT number of another country', number('NL', 'vatId'), 'nl 123456782 b12', 'NL123456782B12'],
  ['number of a country that is not known here', number('NO', 'taxId'), ' 974 760 673 ', '974 760 673'],
]

describe.each(valid)('%s', (_name, field, written, tidied) => {
  it(`is taken as ${written} and sent as ${tidied}`, () => {
    expect(field.tidy(written)).toBe(tidied)
    expect(field.rule(tidied)).toBeNull()
    expect(field.rule(written)).toBeNull()
  })

  it('is the same when it is tidied again', () => {
    expect(field.tidy(field.tidy(written))).toBe(field.tidy(written))
  })
})

/** Their checks find any single wrong digit; those of the others only most (two remainders are one, or a weight is even). */
const checked = ['VAT number of Germany', 'SIREN', 'SIRET', 'UEN of a business', 'NRIC', 'FIN', 'ABN', 'BN', 'SIN']

describe.each(valid.filter(([name]) => checked.includes(name)))(
  '%s with one digit changed',
  (_name, field, written, tidied) => {
    it('does not add up', () => {
      const digits = [...tidied].flatMap((character, index) => (/\d/.test(character) ? [index] : []))
      fc.assert(
        fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), (index, by) => {
          const changed = `${(Number(tidied.charAt(index)) + by) % 10}`
          expect(field.rule(tidied.slice(0, index) + changed + tidied.slice(index + 1))).not.toBeNull()
        }),
      )
      expect(field.rule(written)).toBeNull()
    })
  },
)

it.each<[string, NumberField, string, object]>([
  ['an EIN whose prefix nobody gives', number('US', 'taxId'), '07-3456789', { code: 'never_issued' }],
  ['an EIN that is too short', number('US', 'taxId'), '12-345678', { code: 'digits_count', values: { count: 9 } }],
  ['an SSN of area 666', number('US', 'idNumber'), '666-12-3456', { code: 'never_issued' }],
  ['an SSN of area 000', number('US', 'idNumber'), '000-12-3456', { code: 'never_issued' }],
  ['an SSN of group 00', number('US', 'idNumber'), '123-00-3456', { code: 'never_issued' }],
  ['an SSN of serial 0000', number('US', 'idNumber'), '123-45-0000', { code: 'never_issued' }],
  ['an ITIN of group 93', number('US', 'idNumber'), '912-93-3456', { code: 'never_issued' }],
  ['five digits where four are asked', ssnLast4, '12345', { code: 'digits_count', values: { count: 4 } }],
  ['a CRN without its zero', number('GB', 'taxId'), '4366849', { code: 'leading_zero', fix: '04366849' }],
  ['a CRN of words', number('GB', 'taxId'), 'ACME', { code: 'format', values: { example: '01234567' } }],
  ['a register of nowhere', number('DE', 'taxId'), 'XYZ 12', { code: 'format', values: { example: 'HRB 12345' } }],
  [
    'a SIREN of ten digits',
    number('FR', 'taxId'),
    '5520084431',
    { code: 'format', values: { example: '123 456 782' } },
  ],
  ['a SIRET that does not add up', number('FR', 'taxId'), '73282932000075', { code: 'checksum' }],
  ['a French VAT number of another company', number('FR', 'vatId'), 'FR41303265045', { code: 'checksum' }],
  ['a UEN with another letter', number('SG', 'taxId'), '197401143D', { code: 'checksum' }],
  ['a UEN of the future', number('SG', 'taxId'), '997401143C', { code: 'format', values: { example: '201912345K' } }],
  [
    'an NRIC without its series',
    number('SG', 'idNumber'),
    '1234567D',
    { code: 'format', values: { example: 'S1234567D' } },
  ],
  ['an ABN of ten digits', number('AU', 'taxId'), '5182475355', { code: 'digits_count', values: { count: 11 } }],
  ['a CPF of one digit', number('BR', 'idNumber'), '111.111.111-11', { code: 'checksum' }],
  ['a CNPJ of zeros', number('BR', 'taxId'), '00000000000000', { code: 'checksum' }],
  [
    'an RFC of 31 April',
    number('MX', 'taxId'),
    'MAB9304318T4',
    { code: 'format', values: { example: 'ABC680524P76' } },
  ],
  [
    'a person’s RFC that is one short',
    number('MX', 'idNumber'),
    'GOD561231GR8',
    { code: 'format', values: { example: 'GODE561231GR8' } },
  ],
  ['marks where a number is wanted', number('NO', 'taxId'), '***', { code: 'characters' }],
])('does not take %s', (_name, field, value, problem) => {
  expect(field.rule(value)).toEqual(problem)
})

it('has nothing to say of a number that is not typed yet', () => {
  expect(valid.map(([, field]) => field.rule(''))).toEqual(valid.map(() => null))
})
