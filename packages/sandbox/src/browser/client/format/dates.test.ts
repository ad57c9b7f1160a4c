import { describe, expect, it } from 'vitest'
import { type DateContext, formatDate, formatDay, formatDays, formatTime } from './dates.js'

const at = (iso: string) => Date.parse(iso) / 1000
const japanese: DateContext = {
  locale: 'ja-JP',
  timeZone: 'Asia/Tokyo',
  now: at('2026-11-20T09:00:00+09:00'),
  words: { today: '今日', yesterday: '昨日' },
}
const american: DateContext = {
  locale: 'en-US',
  timeZone: 'America/New_York',
  now: at('2026-11-20T09:00:00-05:00'),
  words: { today: 'Today', yesterday: 'Yesterday' },
}

describe('dates', () => {
  it('are those of the account, not of the browser', () => {
    expect(formatDate(at('2026-11-18T16:00:00Z'), { ...japanese, now: at('2026-11-30T00:00:00Z') })).toBe('11月19日')
    expect(formatDate(at('2026-11-18T02:00:00Z'), american)).toBe('Nov 17')
  })

  it('are Stripe’s where Stripe means a day: an arrival date does not move to the evening before in New York', () => {
    expect(formatDay(at('2026-11-24T00:00:00Z'), american)).toBe('Nov 24')
    expect(formatDay(at('2026-11-20T00:00:00Z'), american)).toBe('Today')
  })

  it('name today and yesterday, and nothing vaguer', () => {
    expect(formatDate(at('2026-11-20T23:00:00+09:00'), japanese)).toBe('今日')
    expect(formatDate(at('2026-11-19T00:30:00-05:00'), american)).toBe('Yesterday')
    expect(formatDate(at('2026-11-21T00:30:00-05:00'), american)).toBe('Nov 21')
  })

  it('carry the year when it is another one', () => {
    expect(formatDate(at('2025-11-20T12:00:00+09:00'), japanese)).toBe('2025年11月20日')
    expect(formatDate(at('2025-11-20T12:00:00-05:00'), american)).toBe('Nov 20, 2025')
  })

  it('have a time where one is asked for', () => {
    expect(formatTime(at('2026-11-20T14:02:00+09:00'), japanese)).toBe('11月20日 14:02')
    expect(formatTime(at('2026-11-20T14:02:00-05:00'), american)).toBe('Nov 20, 2:02 PM')
  })

  it('join to ranges', () => {
    const days = (from: string, to: string, context: DateContext) =>
      formatDays(at(`${from}T00:00:00Z`), at(`${to}T00:00:00Z`), context)
    expect(days('2026-11-24', '2026-11-27', japanese)).toBe('11月24日〜27日')
    expect(days('2026-11-28', '2026-12-01', japanese)).toBe('11月28日〜12月1日')
    expect(days('2026-11-24', '2026-11-27', american)).toBe('Nov 24–27')
    expect(days('2026-11-28', '2026-12-01', american)).toBe('Nov 28 – Dec 1')
    expect(days('2026-11-28', '2026-11-28', american)).toBe('Nov 28')
  })
})
