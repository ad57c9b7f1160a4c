import { describe, expect, it } from 'vitest'
import { addBusinessDays, businessDayFrom } from './days.js'
import { isPayoutDay } from './payoutCalendar.js'
import { availableOn } from './settlement.js'

const at = (date: string) => Date.parse(`${date}Z`) / 1000
const date = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10)

describe('business days', () => {
  it('skip the weekend', () => {
    expect(date(addBusinessDays(at('2026-06-05T23:59'), 1))).toBe('2026-06-08')
    expect(date(addBusinessDays(at('2026-06-06T12:00'), 2))).toBe('2026-06-09')
    expect(date(businessDayFrom(at('2026-06-07T12:00')))).toBe('2026-06-08')
    expect(date(businessDayFrom(at('2026-06-08T12:00')))).toBe('2026-06-08')
  })
})

describe('money becomes available', () => {
  it('after the business days of the country', () => {
    expect(date(availableOn(at('2026-06-04T10:00'), 'JP', 4))).toBe('2026-06-10')
    expect(date(availableOn(at('2026-06-04T10:00'), 'US', 2))).toBe('2026-06-08')
  })

  it('after calendar days where the delay was chosen, or is a week', () => {
    expect(date(availableOn(at('2026-06-04T10:00'), 'JP', 6))).toBe('2026-06-10')
    expect(date(availableOn(at('2026-06-04T10:00'), 'DE', 7))).toBe('2026-06-11')
  })
})

describe('payout days', () => {
  const days = (interval: string, weeklyDays: string[] = [], monthlyDays: number[] = []) =>
    Array.from({ length: 30 }, (_, index) => at('2026-06-01T00:00') + index * 86_400)
      .filter((moment) => isPayoutDay({ interval, weeklyDays, monthlyDays }, moment))
      .map((moment) => Number(date(moment).slice(-2)))

  it('are the named weekdays, the named dates, every business day, or none', () => {
    expect(days('weekly', ['monday', 'friday'])).toEqual([1, 5, 8, 12, 15, 19, 22, 26, 29])
    expect(days('monthly', [], [10])).toEqual([10])
    expect(days('daily')).toHaveLength(22)
    expect(days('manual')).toEqual([])
  })

  it('move from a weekend to Monday, and from the 31st to the last day', () => {
    expect(days('monthly', [], [13])).toEqual([15])
    // 31 May was a Sunday, and June has thirty days.
    expect(days('monthly', [], [31])).toEqual([1, 30])
  })
})
