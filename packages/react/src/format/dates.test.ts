import { expect, it } from 'vitest'
import { formatDate, formatDateRange, formatDateTime, formatFullDateTime } from './dates.js'

const at = (iso: string) => Date.parse(iso) / 1000
const tokyo = { timeZone: 'Asia/Tokyo', now: Date.parse('2026-11-20T05:02:00Z') }

it('writes a day of this year without the year', () => {
  expect(formatDate(at('2026-11-13T03:00:00Z'), 'en', tokyo)).toBe('Nov 13')
  expect(formatDate(at('2026-11-13T03:00:00Z'), 'ja', tokyo)).toBe('11月13日')
})

it('writes the year of another year', () => {
  expect(formatDate(at('2025-11-20T03:00:00Z'), 'en', tokyo)).toBe('Nov 20, 2025')
  expect(formatDate(at('2025-11-20T03:00:00Z'), 'ja', tokyo)).toBe('2025年11月20日')
})

it('takes the day of the account’s time zone, also for what this year is', () => {
  expect(formatDate(at('2026-11-19T16:00:00Z'), 'en', tokyo)).toBe('Nov 20')
  expect(formatDate(at('2026-11-19T16:00:00Z'), 'en', { ...tokyo, timeZone: 'America/New_York' })).toBe('Nov 19')
  const newYearInTokyo = { ...tokyo, now: Date.parse('2026-12-31T15:30:00Z') }
  expect(formatDate(at('2026-12-31T10:00:00Z'), 'en', newYearInTokyo)).toBe('Dec 31, 2026')
})

it('says today and yesterday by word where asked, and nothing vaguer', () => {
  const words = { ...tokyo, words: true }
  expect(formatDate(at('2026-11-20T01:00:00Z'), 'en', words)).toBe('Today')
  expect(formatDate(at('2026-11-19T01:00:00Z'), 'en', words)).toBe('Yesterday')
  expect(formatDate(at('2026-11-18T01:00:00Z'), 'en', words)).toBe('Nov 18')
  expect(formatDate(at('2026-11-21T01:00:00Z'), 'en', words)).toBe('Nov 21')
  expect(formatDate(at('2026-11-20T01:00:00Z'), 'ja', words)).toBe('今日')
  expect(formatDate(at('2026-11-19T01:00:00Z'), 'ja', words)).toBe('昨日')
})

it('adds the day of the week where asked', () => {
  expect(formatDate(at('2026-11-27T01:00:00Z'), 'en', { ...tokyo, weekday: true })).toBe('Fri, Nov 27')
  expect(formatDate(at('2026-11-27T01:00:00Z'), 'ja', { ...tokyo, weekday: true })).toBe('11月27日(金)')
})

it.each([
  ['2026-11-24', '2026-11-27', 'Nov 24–27', '11月24日〜27日'],
  ['2026-11-28', '2026-12-02', 'Nov 28 – Dec 2', '11月28日〜12月2日'],
  ['2025-11-24', '2025-11-27', 'Nov 24–27, 2025', '2025年11月24日〜27日'],
  ['2025-11-28', '2025-12-02', 'Nov 28 – Dec 2, 2025', '2025年11月28日〜12月2日'],
  ['2026-12-30', '2027-01-02', 'Dec 30 – Jan 2, 2027', '12月30日〜2027年1月2日'],
  ['2026-11-24', '2026-11-24', 'Nov 24', '11月24日'],
])('writes %s to %s as %s', (from, until, en, ja) => {
  const days = [at(`${from}T00:00:00Z`), at(`${until}T00:00:00Z`)] as const
  expect(formatDateRange(...days, 'en', tokyo)).toBe(en)
  expect(formatDateRange(...days, 'ja', tokyo)).toBe(ja)
})

it('writes the time with an ordinary space, whatever the locale data prefers', () => {
  expect(formatDateTime(at('2026-11-20T05:02:00Z'), 'en', tokyo)).toBe('Nov 20, 2:02 PM')
  expect(formatDateTime(at('2026-11-20T05:02:00Z'), 'ja', tokyo)).toBe('11月20日 14:02')
  expect(formatFullDateTime(at('2026-11-20T05:02:00Z'), 'en', tokyo)).toBe('Friday, November 20, 2026 at 2:02 PM GMT+9')
  expect(formatFullDateTime(at('2026-11-20T05:02:00Z'), 'ja', tokyo)).toBe('2026年11月20日金曜日 14:02 JST')
})

it('never shifts a day that Stripe gives as midnight UTC', () => {
  const day = { timeZone: 'UTC', todayIn: 'America/Los_Angeles', now: tokyo.now }
  expect(formatDate(at('2026-11-20T00:00:00Z'), 'en', day)).toBe('Nov 20')
  expect(formatDateRange(at('2026-11-20T00:00:00Z'), at('2026-11-23T00:00:00Z'), 'ja', day)).toBe('11月20日〜23日')
})

it('calls an arrival day today when it is today for the account', () => {
  const now = Date.parse('2026-11-20T05:00:00Z') // still the 19th in Los Angeles
  const arrival = at('2026-11-20T00:00:00Z')
  const day = { timeZone: 'UTC', words: true, now }
  expect(formatDate(arrival, 'en', { ...day, todayIn: 'Asia/Tokyo' })).toBe('Today')
  expect(formatDate(arrival, 'en', { ...day, todayIn: 'America/Los_Angeles' })).toBe('Nov 20')
})
