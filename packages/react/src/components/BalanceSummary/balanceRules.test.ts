import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ja } from './BalanceSummary.messages.ja.js'
import { balanceSummaryMessages } from './BalanceSummary.messages.js'
import { balanceOutlook } from './balanceOutlook.js'
import { balanceSegments } from './balanceSegments.js'
import { scheduleSentence } from './scheduleSentence.js'

const balance = (available: number, pending: number, connect_reserved = 0) => ({ available, pending, connect_reserved })

it('gives the bar the parts that hold something', () => {
  expect(balanceSegments(balance(128_400, 45_200))).toEqual([
    { part: 'available', amount: 128_400 },
    { part: 'pending', amount: 45_200 },
  ])
  expect(balanceSegments(balance(0, 0))).toEqual([])
})

it('draws no bar where a part is negative', () => {
  expect(balanceSegments(balance(-12_000, 45_200))).toEqual([])
})

it('loses nothing between the balance and the bar', () => {
  const amount = fc.nat(99_999_999_999)
  fc.assert(
    fc.property(amount, amount, amount, (available, pending, reserved) => {
      const sum = balanceSegments(balance(available, pending, reserved)).reduce((total, part) => total + part.amount, 0)
      expect(sum).toBe(available + pending + reserved)
    }),
  )
})

it('judges a negative balance on available and pending together', () => {
  expect(balanceOutlook(balance(128_400, 45_200))).toBe('fine')
  expect(balanceOutlook(balance(-12_000, 45_200))).toBe('covered')
  expect(balanceOutlook(balance(-45_200, 45_200))).toBe('covered')
  expect(balanceOutlook(balance(-45_201, 45_200))).toBe('owed')
  expect(balanceOutlook(balance(100, -101))).toBe('owed')
})

const schedule = { weekly_payout_days: ['friday'], monthly_payout_days: [1, 15, 31], delay_days: 4 }

it.each([
  ['manual', 'Paid out when you ask for it', '手動で入金'],
  ['daily', 'Paid out every day', '毎日自動入金'],
  ['weekly', 'Paid out every Friday', '毎週金曜日に自動入金'],
  ['monthly', 'Paid out on the 1st, 15th, and last day of each month', '毎月1日・15日・末日に自動入金'],
] as const)('says a %s schedule in words', (interval, english, japanese) => {
  expect(scheduleSentence({ ...schedule, interval }, balanceSummaryMessages.en, 'en')).toBe(english)
  expect(scheduleSentence({ ...schedule, interval }, ja, 'ja')).toBe(japanese)
})

it('names several days of the week', () => {
  const twice = { ...schedule, interval: 'weekly' as const, weekly_payout_days: ['monday', 'thursday'] }
  expect(scheduleSentence(twice, balanceSummaryMessages.en, 'en')).toBe('Paid out every Monday and Thursday')
  expect(scheduleSentence(twice, ja, 'ja')).toBe('毎週月曜日・木曜日に自動入金')
})
