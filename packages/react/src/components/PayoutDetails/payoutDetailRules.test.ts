import { aBalanceTransaction, aPayout, aPayoutDetails } from '@connect-kit/contract/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addsUp, contentsRows } from './contentsRows.js'
import { payoutDetailsMessages } from './PayoutDetails.messages.js'
import { payoutSteps } from './payoutSteps.js'
import { transactionsCsv } from './transactionsCsv.js'

const steps = (status: ReturnType<typeof aPayout>['status']) =>
  payoutSteps(aPayout({ status })).map(({ name, state }) => `${name} ${state}`)

it.each([
  ['pending', ['created done', 'sent open', 'arrives open']],
  ['in_transit', ['created done', 'sent done', 'arrives open']],
  ['paid', ['created done', 'sent done', 'arrived done']],
  ['failed', ['created done', 'sent done', 'returned failed']],
  ['canceled', ['created done', 'canceled stopped']],
] as const)('shows how far a %s payout is', (status, expected) => {
  expect(steps(status)).toEqual(expected)
})

it('leaves out what is empty and adds up to the payout', () => {
  const payout = aPayoutDetails()
  const rows = payout.contents ? contentsRows(payout.contents) : []
  expect(rows).toEqual([
    { name: 'payments', count: 34, amount: 171_200 },
    { name: 'refunds', count: 2, amount: -4_800 },
    { name: 'stripe_fees', amount: -6_163 },
    { name: 'application_fees', amount: -1_337 },
  ])
  expect(addsUp(rows, 158_900)).toBe(true)
  expect(addsUp(rows, 158_901)).toBe(false)
})

it('loses no amount by leaving lines out', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 })
  const part = fc.record({ count: fc.nat(3), amount })
  const contents = fc.record({
    payments: part,
    refunds: part,
    other: part,
    stripe_fees: amount,
    application_fees: amount,
  })
  fc.assert(
    fc.property(contents, (all) => {
      const total = all.payments.amount + all.refunds.amount + all.other.amount + all.stripe_fees + all.application_fees
      expect(addsUp(contentsRows(all), total)).toBe(true)
    }),
  )
})

it('writes balance transactions with amounts that a spreadsheet can add up', () => {
  const text = transactionsCsv(
    [aBalanceTransaction(), aBalanceTransaction({ id: 'txn_2', currency: 'usd', amount: -1_250, fee: 0, net: -1_250 })],
    payoutDetailsMessages.en,
  )
  expect(text).toBe(
    '\uFEFFID,Created,Available on,Type,Description,Source,Amount,Fee,Net,Currency\r\n' +
      'txn_1,2026-11-16T00:00:00.000Z,2026-11-20,charge,月刊ほんや 11月号,ch_1,3000,108,2892,JPY\r\n' +
      'txn_2,2026-11-16T00:00:00.000Z,2026-11-20,charge,月刊ほんや 11月号,ch_1,-12.50,0.00,-12.50,USD\r\n',
  )
})
