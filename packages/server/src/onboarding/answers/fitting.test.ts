import { accountAnswers, personAnswers } from '@connect-kit/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitting } from './fitting.js'
import { known } from './known.js'

it('keeps what fits and leaves out the rest', () => {
  const stored = {
    first_name: 'Jenny',
    last_name: 'x'.repeat(200),
    gender: 'of a kind that Stripe learned last week',
    dob: { day: 1, month: 1 },
    address: { line1: '1 Main St', planet: 'Earth' },
    full_name_aliases: ['Jen', 7],
    requirements: { currently_due: [] },
  }
  expect(fitting(personAnswers, stored)).toEqual({
    first_name: 'Jenny',
    address: { line1: '1 Main St' },
  })
})

it('makes of anything at all something that fits', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const answers = fitting(accountAnswers, value)
      expect(accountAnswers.parse(answers)).toEqual(answers)
    }),
  )
})

it('makes something that fits of hashes with known names, whatever is in them', () => {
  const anything = fc.oneof(fc.jsonValue(), fc.string(), fc.integer())
  const names = [
    'dob',
    'address',
    'email',
    'verification',
    'relationship',
    'full_name_aliases',
    'address_kana',
  ] as const
  const hash = fc.record(Object.fromEntries(names.map((name) => [name, anything])), { requiredKeys: [] })
  fc.assert(
    fc.property(hash, (value) => {
      const answers = fitting(personAnswers, value)
      expect(personAnswers.parse(answers)).toEqual(answers)
    }),
  )
})

it('knows what was really said', () => {
  expect(
    known({ a: null, b: '', c: [], d: { e: null }, f: false, g: 0, h: [''], i: { j: 'k', l: undefined } }),
  ).toEqual({
    f: false,
    g: 0,
    i: { j: 'k' },
  })
  expect(known({ a: {} })).toBeUndefined()
})
