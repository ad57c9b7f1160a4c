import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contentsTotal, payoutContents } from './payoutContents.js'

const fee = (type: string, amount: number) => ({ type, amount, currency: 'jpy', application: null, description: null })

it('tells payments, refunds and fees apart', () => {
  expect(
    payoutContents([
      {
        type: 'charge',
        amount: 10_000,
        fee: 660,
        net: 9_340,
        fee_details: [fee('stripe_fee', 360), fee('application_fee', 300)],
      },
      { type: 'payment', amount: 5_000, fee: 500, net: 4_500, fee_details: [fee('application_fee', 500)] },
      { type: 'refund', amount: -1_000, fee: -30, net: -970, fee_details: [fee('application_fee', -30)] },
      { type: 'adjustment', amount: -200, fee: 1_300, net: -1_500, fee_details: [] },
      { type: 'stripe_fee', amount: -45, fee: 0, net: -45, fee_details: [] },
      { type: 'something_new', amount: 7, fee: 0, net: 7, fee_details: [] },
    ]),
  ).toEqual({
    payments: { count: 2, amount: 15_000 },
    refunds: { count: 1, amount: -1_000 },
    other: { count: 2, amount: -193 },
    stripe_fees: -1_705,
    application_fees: -770,
  })
})

it('adds up to the net of whatever is in it', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 })
  const movement = fc
    .record({
      type: fc.constantFrom(
        'charge',
        'payment',
        'refund',
        'payment_refund',
        'adjustment',
        'stripe_fee',
        'transfer',
        'payout_failure',
      ),
      amount,
      stripe: amount,
      application: amount,
    })
    .map(({ type, amount, stripe, application }) => ({
      type,
      amount,
      fee: stripe + application,
      net: amount - stripe - application,
      fee_details: [fee('stripe_fee', stripe), fee('application_fee', application)],
    }))
  fc.assert(
    fc.property(fc.array(movement), (movements) => {
      expect(contentsTotal(payoutContents(movements))).toBe(movements.reduce((sum, { net }) => sum + net, 0))
    }),
  )
})
