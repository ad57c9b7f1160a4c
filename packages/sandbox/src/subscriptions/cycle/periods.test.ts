import { describe, expect, it } from 'vitest'
import { anchorFromConfig } from './anchorFromConfig.js'
import { addIntervals, type Interval } from './intervals.js'
import { periodAt, shareLeft } from './periods.js'

const at = (iso: string) => Date.parse(`${iso}Z`) / 1000
const iso = (moment: number) => new Date(moment * 1000).toISOString().slice(0, 19)
const monthly: Interval = { interval: 'month', count: 1 }
const yearly: Interval = { interval: 'year', count: 1 }

describe('Months', () => {
  it('fall back to the last day of a short month and return to the anchor’s day afterwards', () => {
    const anchor = at('2027-01-31T09:30:15')
    expect([0, 1, 2, 3, 4, 5].map((step) => iso(addIntervals(anchor, monthly, step)))).toEqual([
      '2027-01-31T09:30:15',
      '2027-02-28T09:30:15',
      '2027-03-31T09:30:15',
      '2027-04-30T09:30:15',
      '2027-05-31T09:30:15',
      '2027-06-30T09:30:15',
    ])
  })

  it('end on the 29th of February in a leap year', () => {
    expect(iso(addIntervals(at('2028-01-30T00:00:00'), monthly, 1))).toBe('2028-02-29T00:00:00')
    expect(iso(addIntervals(at('2028-01-29T00:00:00'), monthly, 1))).toBe('2028-02-29T00:00:00')
    expect(iso(addIntervals(at('2028-01-28T00:00:00'), monthly, 1))).toBe('2028-02-28T00:00:00')
  })

  it('count in steps of several', () => {
    const quarterly: Interval = { interval: 'month', count: 3 }
    expect([1, 2, 3, 4].map((step) => iso(addIntervals(at('2026-11-30T12:00:00'), quarterly, step)))).toEqual([
      '2027-02-28T12:00:00',
      '2027-05-30T12:00:00',
      '2027-08-30T12:00:00',
      '2027-11-30T12:00:00',
    ])
  })
})

describe('Years', () => {
  it('from a leap day fall on the 28th until the next leap year', () => {
    const anchor = at('2028-02-29T23:59:59')
    expect([1, 2, 3, 4].map((step) => iso(addIntervals(anchor, yearly, step)))).toEqual([
      '2029-02-28T23:59:59',
      '2030-02-28T23:59:59',
      '2031-02-28T23:59:59',
      '2032-02-29T23:59:59',
    ])
  })
})

describe('A period', () => {
  it('is the one that a moment falls into, also before the anchor', () => {
    const anchor = { at: at('2027-01-31T00:00:00') }
    const around = (moment: string) => {
      const { start, end } = periodAt(anchor, monthly, at(moment))
      return [iso(start), iso(end)]
    }
    expect(around('2027-01-31T00:00:00')).toEqual(['2027-01-31T00:00:00', '2027-02-28T00:00:00'])
    expect(around('2027-02-27T23:59:59')).toEqual(['2027-01-31T00:00:00', '2027-02-28T00:00:00'])
    expect(around('2027-02-28T00:00:00')).toEqual(['2027-02-28T00:00:00', '2027-03-31T00:00:00'])
    expect(around('2026-12-01T00:00:00')).toEqual(['2026-11-30T00:00:00', '2026-12-31T00:00:00'])
  })

  it('has no hour more or less when clocks are changed in Europe or America', () => {
    const weekly: Interval = { interval: 'week', count: 1 }
    const { start, end } = periodAt({ at: at('2027-03-24T01:30:00') }, weekly, at('2027-03-28T02:30:00'))
    expect(end - start).toBe(7 * 86_400)
    expect(iso(addIntervals(at('2027-03-14T02:30:00'), { interval: 'day', count: 1 }, 1))).toBe('2027-03-15T02:30:00')
  })

  it.each<Interval>([
    { interval: 'day', count: 1 },
    { interval: 'day', count: 10 },
    { interval: 'week', count: 2 },
    monthly,
    { interval: 'month', count: 6 },
    yearly,
    { interval: 'year', count: 3 },
  ])('follows the one before without gap or overlap: %o', (interval) => {
    const anchor = { at: at('2024-02-29T13:14:15') }
    let period = periodAt(anchor, interval, anchor.at)
    for (let step = 0; step < 60; step++) {
      const next = periodAt(anchor, interval, period.end)
      expect(next.start).toBe(period.end)
      expect(next.end).toBeGreaterThan(next.start)
      period = next
    }
  })

  it('is prorated to the second', () => {
    const period = { start: at('2027-04-01T00:00:00'), end: at('2027-05-01T00:00:00') }
    expect(shareLeft(period, at('2027-04-16T00:00:00'))).toBe(0.5)
    expect(shareLeft(period, at('2027-03-01T00:00:00'))).toBe(1)
    expect(shareLeft(period, at('2027-06-01T00:00:00'))).toBe(0)
    expect(shareLeft(period, period.end - 1)).toBe(1 / (30 * 86_400))
  })
})

describe('An anchor configuration', () => {
  it('finds the next such day, at the time of day that it leaves open', () => {
    expect(iso(anchorFromConfig({ day_of_month: 1 }, monthly, at('2027-01-15T08:00:00')).at)).toBe(
      '2027-02-01T08:00:00',
    )
    expect(
      iso(anchorFromConfig({ day_of_month: 20, hour: 0, minute: 0, second: 0 }, monthly, at('2027-01-15T08:00:00')).at),
    ).toBe('2027-01-20T00:00:00')
    expect(iso(anchorFromConfig({ day_of_month: 10, month: 1 }, yearly, at('2027-01-15T08:00:00')).at)).toBe(
      '2028-01-10T08:00:00',
    )
  })

  it('keeps the 31st beyond a short month', () => {
    const anchor = anchorFromConfig(
      { day_of_month: 31, hour: 0, minute: 0, second: 0 },
      monthly,
      at('2027-02-10T08:00:00'),
    )
    expect(iso(anchor.at)).toBe('2027-02-28T00:00:00')
    expect(iso(periodAt(anchor, monthly, anchor.at).end)).toBe('2027-03-31T00:00:00')
  })
})
