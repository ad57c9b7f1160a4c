import Stripe from 'stripe'
import { expect, it } from 'vitest'
import { verifySignature } from './verifySignature.js'

const secret = 'whsec_new'
const now = 1_795_132_800_000
const payload = '{"id":"evt_1","note":"本"}'
const sign = (over: { timestamp?: number; secret?: string; payload?: string } = {}) =>
  Stripe.webhooks.generateTestHeaderString({ timestamp: now / 1_000, secret, payload, ...over })
const verify = (header: string | undefined, secrets = [secret], body = payload) =>
  verifySignature(Buffer.from(body), header, secrets, now)

it('accepts what one of the secrets signed within five minutes', () => {
  verify(sign())
  verify(sign({ timestamp: now / 1_000 - 300 }))
  verify(sign({ timestamp: now / 1_000 + 300 }))
  verify(sign({ secret: 'whsec_old' }), [secret, 'whsec_old'])
})

it.each([
  ['a missing header', undefined],
  ['an empty header', ''],
  ['another secret', sign({ secret: 'whsec_other' })],
  ['another body', sign({ payload: '{"id":"evt_2"}' })],
  ['a signature from six minutes ago', sign({ timestamp: now / 1_000 - 360 })],
  ['a signature from the future, which would never grow old', sign({ timestamp: now / 1_000 + 301 })],
  ['a signature without a time', sign().replace(/t=\d+,/, '')],
  ['a second time in the header', `${sign()},t=${now / 1_000 + 10_000}`],
  ['nonsense', 't=now,v1=zzz'],
])('refuses %s', (_what, header) => {
  expect(() => verify(header)).toThrow('signature_invalid')
})

it('refuses everything without a secret', () => {
  expect(() => verify(sign(), [])).toThrow('signature_invalid')
})
