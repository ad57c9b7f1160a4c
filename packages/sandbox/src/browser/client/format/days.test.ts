import { describe, expect, it } from 'vitest'
import { dayIn, startOf } from './days.js'

describe('a day where the account is', () => {
  it.each([
    ['UTC', '2026-11-20', '2026-11-20T00:00:00Z'],
    ['Asia/Tokyo', '2026-11-20', '2026-11-19T15:00:00Z'],
    ['America/Los_Angeles', '2026-11-20', '2026-11-20T08:00:00Z'],
    ['Pacific/Auckland', '2026-11-20', '2026-11-19T11:00:00Z'],
    ['Asia/Kolkata', '2026-11-20', '2026-11-19T18:30:00Z'],
  ])('begins in %s on %s at %s', (zone, day, moment) => {
    const begin = startOf(day, zone)
    expect(new Date(begin * 1000).toISOString()).toBe(moment.replace('Z', '.000Z'))
    expect([dayIn(begin, zone), dayIn(begin - 1, zone)]).toEqual([day, '2026-11-19'])
  })
})
