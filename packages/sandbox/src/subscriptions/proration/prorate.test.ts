import { describe, expect, it } from 'vitest'
import { remaining, unused } from './credit.js'
import { creditable } from './creditable.js'
import { prorate } from './prorate.js'

const at = (iso: string) => Date.parse(`${iso}Z`) / 1000
const april = { start: at('2027-04-01T00:00:00'), end: at('2027-05-01T00:00:00') }
const february = { start: at('2027-02-01T00:00:00'), end: at('2027-03-01T00:00:00') }
const leapYear = { start: at('2028-01-01T00:00:00'), end: at('2029-01-01T00:00:00') }

describe('The rest of a period', () => {
  it.each([
    ['half of April', 1000, april, '2027-04-16T00:00:00', 500],
    ['half of April, an odd amount, upwards', 999, april, '2027-04-16T00:00:00', 500],
    ['a third of April in yen', 1000, april, '2027-04-21T00:00:00', 333],
    ['two thirds of April in yen', 1000, april, '2027-04-11T00:00:00', 667],
    ['a third of April in cents', 2999, april, '2027-04-21T00:00:00', 1000],
    ['one second of April', 1_000_000, april, '2027-04-30T23:59:59', 0],
    ['one second of April, of very much', 2_592_000, april, '2027-04-30T23:59:59', 1],
    ['all but a second of April', 2_592_000, april, '2027-04-01T00:00:01', 2_591_999],
    ['a week of February', 2800, february, '2027-02-22T00:00:00', 700],
    ['half of a leap year', 36_600, leapYear, '2028-07-02T00:00:00', 18_300],
    ['all of it', 1234, april, '2027-04-01T00:00:00', 1234],
    ['all of it, before it begins', 1234, april, '2027-03-15T00:00:00', 1234],
    ['nothing when it is over', 1234, april, '2027-05-01T00:00:00', 0],
  ])('%s', (_, amount, period, moment, expected) => {
    expect(remaining(amount, period, at(moment))).toBe(expected)
    expect(unused([{ amount, ...period }], at(moment))).toBe(0 - expected)
  })
})

describe('A change', () => {
  const before = { id: 'si_1', amount: 1000, period: april, billed: [{ amount: 1000, ...april }] }

  it.each([
    ['up', 3000, [-500, 1500]],
    ['down', 400, [-500, 200]],
    ['to nothing', 0, [-500, 0]],
  ])('credits what is given up and charges what is taken instead: %s', (_, amount, expected) => {
    const lines = prorate([{ before, after: { id: 'si_1', amount, period: april } }], at('2027-04-16T00:00:00'))
    expect(lines.map((line) => line.amount)).toEqual(expected)
    expect(lines.map((line) => line.period)).toEqual([
      { start: at('2027-04-16T00:00:00'), end: april.end },
      { start: at('2027-04-16T00:00:00'), end: april.end },
    ])
  })

  it('credits nothing that was not billed', () => {
    const lines = prorate(
      [{ before: { ...before, billed: [] }, after: { id: 'si_1', amount: 3000, period: april } }],
      at('2027-04-16T00:00:00'),
    )
    expect(lines.map(({ kind, amount }) => [kind, amount])).toEqual([['remaining', 1500]])
  })

  it('credits only the rest of what an earlier change billed', () => {
    const second = { amount: 1500, start: at('2027-04-16T00:00:00'), end: april.end }
    const [credit] = prorate([{ before: { ...before, amount: 3000, billed: [second] } }], at('2027-04-26T00:00:00'))
    expect(credit?.amount).toBe(-500)
  })

  it('at the end of a period moves nothing', () => {
    expect(prorate([{ before, after: { id: 'si_1', amount: 3000, period: april } }], april.end)).toEqual([])
  })
})

describe('Unused time', () => {
  const whole = { amount: 3000, period: april }

  it('is credited from what was billed by flexible billing, and from what the item costs now by classic billing', () => {
    const billed = [{ amount: 1000, ...april }]
    expect(creditable({ type: 'flexible' }, billed, whole)).toEqual(billed)
    expect(creditable({ type: 'classic' }, billed, whole)).toEqual([{ amount: 3000, ...april }])
  })

  it('is credited by neither where nothing was billed, as in a trial', () => {
    expect(creditable({ type: 'flexible' }, [], whole)).toEqual([])
    expect(creditable({ type: 'classic' }, [], whole)).toEqual([])
  })
})
