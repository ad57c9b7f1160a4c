import { expect, it } from 'vitest'
import { createStripe } from './createStripe.js'

it('sends a live key to Stripe and nowhere else', () => {
  for (const secretKey of ['sk_live_1', 'rk_live_1'])
    expect(() => createStripe({ secretKey, apiBase: 'http://127.0.0.1:12111' })).toThrow(
      'A live key goes to Stripe and nowhere else.',
    )
})

it.each([
  ['http://127.0.0.1:12111', ['http', '127.0.0.1', '12111']],
  ['http://[::1]:12111', ['http', '::1', '12111']],
  ['https://sandbox.example', ['https', 'sandbox.example', '443']],
])('takes %s as Stripe’s address', (apiBase, expected) => {
  const stripe = createStripe({ secretKey: 'sk_test_1', apiBase })
  expect(['protocol', 'host', 'port'].map((field) => String(stripe.getApiField(field)))).toEqual(expected)
})

it('refuses an address of another kind', () => {
  expect(() => createStripe({ secretKey: 'sk_test_1', apiBase: 'ftp://127.0.0.1' })).toThrow(
    'STRIPE_API_BASE must be an http or https address',
  )
})

it('is patient for ten seconds, tries three times and reports nothing', () => {
  const stripe = createStripe({ secretKey: 'sk_test_1' })
  expect([stripe.getApiField('timeout'), stripe.getMaxNetworkRetries(), stripe.getTelemetryEnabled()]).toEqual([
    10_000,
    2,
    false,
  ])
})
