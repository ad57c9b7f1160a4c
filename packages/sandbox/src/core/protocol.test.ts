import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { type ErrorBody, readJson } from '../testing/readJson.js'
import { frozenSandbox, stripeFor } from '../testing/stripeClient.js'
import { apiVersion } from './data/apiVersion.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
})

afterAll(() => running.close())

const api = (path: string, init: RequestInit = {}) =>
  fetch(running.url + path, { ...init, headers: { authorization: 'Bearer sk_test_sandbox', ...init.headers } })

describe('authentication', () => {
  it('takes the key as a bearer token or as a basic user name', async () => {
    const basic = Buffer.from('sk_test_sandbox:').toString('base64')
    const asBasic = await fetch(`${running.url}/v1/account`, { headers: { authorization: `Basic ${basic}` } })
    expect(asBasic.status).toBe(200)
    expect(await asBasic.json()).toEqual(await (await api('/v1/account')).json())
  })

  it('gives every secret key a platform of its own, and a restricted key that of its secret one', async () => {
    const own = await stripe.accounts.retrieveCurrent()
    const restricted = await stripeFor(running, { key: 'rk_test_sandbox' }).accounts.retrieveCurrent()
    const other = await stripeFor(running, { key: 'sk_test_other' }).accounts.retrieveCurrent()
    expect(restricted.id).toBe(own.id)
    expect(other.id).not.toBe(own.id)
  })

  it.each(['sk_live_x', 'nonsense', 'sk_test_'])('refuses the key %s with 401', async (key) => {
    const error = await errorOf(stripeFor(running, { key }).accounts.retrieveCurrent())
    expect(error).toMatchObject({ statusCode: 401, type: 'StripeAuthenticationError' })
    expect(error.message).toContain('Invalid API Key provided')
  })

  it('asks for a key when there is none', async () => {
    const response = await fetch(`${running.url}/v1/account`)
    expect(response.status).toBe(401)
    expect((await readJson<ErrorBody>(response)).error.type).toBe('invalid_request_error')
  })
})

describe('answers', () => {
  it('carry the headers that the library reads', async () => {
    const account = await stripe.accounts.create({ type: 'express' })
    const response = await api('/v1/account', {
      headers: { 'stripe-version': '2025-03-31.basil', 'stripe-account': account.id, 'idempotency-key': 'k1' },
    })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json',
      'request-id': expect.stringMatching(/^req_[A-Za-z0-9]+$/),
      'stripe-version': '2025-03-31.basil',
      'stripe-account': account.id,
      'idempotency-key': 'k1',
    })
    const plain = await api('/v1/account')
    expect(plain.headers.get('stripe-version')).toBe(apiVersion)
    expect(plain.headers.get('request-id')).not.toBe(response.headers.get('request-id'))
  })

  it('say what is wrong in one envelope, with a link and the log of the request', async () => {
    const response = await api('/v1/accounts', { method: 'POST', body: new URLSearchParams({ planet: 'mars' }) })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: {
        type: 'invalid_request_error',
        code: 'parameter_unknown',
        message: 'Received unknown parameter: planet',
        param: 'planet',
        doc_url: 'https://stripe.com/docs/error-codes/parameter-unknown',
        request_log_url: `https://dashboard.stripe.com/test/logs/${response.headers.get('request-id')}`,
      },
    })
  })

  it('call an unknown address an unrecognized request URL', async () => {
    const response = await api('/v1/planets')
    expect(response.status).toBe(404)
    expect((await readJson<ErrorBody>(response)).error.message).toContain('Unrecognized request URL (GET: /v1/planets)')
  })

  it('refuse JSON where a form is due', async () => {
    const response = await api('/v1/accounts', {
      method: 'POST',
      body: '{"type":"express"}',
      headers: { 'content-type': 'application/json' },
    })
    expect(response.status).toBe(400)
    expect((await readJson<ErrorBody>(response)).error.message).toContain('application/x-www-form-urlencoded')
  })
})

describe('accounts in a request', () => {
  it('acts in the account that the header names, by either name', async () => {
    const { id } = await stripe.accounts.create({ type: 'express' })
    expect((await stripe.accounts.retrieveCurrent({}, { stripeAccount: id })).id).toBe(id)
    expect((await stripe.accounts.retrieveCurrent({}, { stripeContext: id })).id).toBe(id)
  })

  it('answers 403 for an account that is unknown, a sibling or another platform’s', async () => {
    const { id } = await stripe.accounts.create({ type: 'express' })
    const sibling = await stripe.accounts.create({ type: 'express' })
    const stranger = stripeFor(running, { key: 'sk_test_stranger' })
    for (const attempt of [
      stripe.accounts.retrieveCurrent({}, { stripeAccount: 'acct_unknown' }),
      stripe.accounts.retrieve('acct_unknown'),
      stripe.accounts.retrieve(sibling.id, {}, { stripeAccount: id }),
      stranger.accounts.retrieve(id),
      stranger.balance.retrieve({}, { stripeAccount: id }),
    ]) {
      expect(await errorOf(attempt)).toMatchObject({
        statusCode: 403,
        type: 'StripePermissionError',
        code: 'account_invalid',
      })
    }
  })
})
