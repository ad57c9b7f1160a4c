import type Stripe from 'stripe'
import { expect, it } from 'vitest'
import { type BalanceSources, pendingSpan } from './assembleBalance.js'

const transaction = (over: Partial<Stripe.BalanceTransaction>) =>
  ({ currency: 'jpy', status: 'pending', type: 'charge', available_on: 400, ...over }) as Stripe.BalanceTransaction

const span = (data: Stripe.BalanceTransaction[], has_more = false, currency = 'jpy') =>
  pendingSpan({ data, has_more } satisfies BalanceSources['transactions'], currency)

it('says the first and the last day on which pending money becomes available', () => {
  expect(span([transaction({ available_on: 500 }), transaction({ available_on: 400 })])).toEqual({
    first: 400,
    last: 500,
  })
})

it('keeps currencies apart, and takes no payout for money that settles', () => {
  const others = [
    transaction({ currency: 'usd', available_on: 100 }),
    transaction({ type: 'payout', available_on: 200 }),
  ]
  expect(span([transaction({ available_on: 400 }), ...others])).toEqual({ first: 400, last: 400 })
})

it('does not claim to know the first day while older pending money may be on the next page', () => {
  expect(span([transaction({ available_on: 500 }), transaction({ available_on: 450 })], true)).toEqual({
    first: null,
    last: 500,
  })
})

it('knows the first day once the page reaches back to money that has settled', () => {
  const settled = transaction({ status: 'available', available_on: 300 })
  expect(span([transaction({ available_on: 500 }), settled], true)).toEqual({ first: 500, last: 500 })
})

it('knows nothing where nothing is pending', () => {
  expect(span([])).toEqual({ first: null, last: null })
})
