import { expect, it } from 'vitest'
import { createStripe } from '../stripe/createStripe.js'
import { consentUrl } from './consentUrl.js'

const params = { client_id: 'ca_1', redirect_uri: 'https://app.example/joined?a=b', state: 's' }
const search =
  '?response_type=code&scope=read_write&client_id=ca_1&redirect_uri=https%3A%2F%2Fapp.example%2Fjoined%3Fa%3Db&state=s'

it('is Stripe’s own page', () => {
  const stripe = createStripe({ secretKey: 'sk_test_1' })
  expect(consentUrl(stripe, params, undefined)).toBe(`https://connect.stripe.com/oauth/authorize${search}`)
})

it.each(['http://127.0.0.1:12111', 'http://localhost:4242'])('is the sandbox’s at %s, with its port', (base) => {
  const stripe = createStripe({ secretKey: 'sk_test_1', apiBase: 'http://127.0.0.1:12111' })
  expect(consentUrl(stripe, params, base)).toBe(`${base}/oauth/authorize${search}`)
})
