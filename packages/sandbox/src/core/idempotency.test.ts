import type Stripe from 'stripe'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { type ErrorBody, readJson } from '../testing/readJson.js'
import { frozenSandbox, stripeFor } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
})

afterAll(() => running.close())

const post = (path: string, body: Record<string, string>, key: string) =>
  fetch(running.url + path, {
    method: 'POST',
    body: new URLSearchParams(body),
    headers: { authorization: 'Bearer sk_test_sandbox', 'idempotency-key': key },
  })

const control = (path: string, method: string, body?: object) =>
  fetch(`${running.url}/_sandbox${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) })

it('replays the first answer, and says that it did', async () => {
  const first = await post('/v1/accounts', { type: 'express' }, 'replay')
  const second = await post('/v1/accounts', { type: 'express' }, 'replay')
  expect(await second.text()).toBe(await first.text())
  expect(first.headers.get('idempotent-replayed')).toBeNull()
  expect(second.headers.get('idempotent-replayed')).toBe('true')
})

it('replays an error that came out of the execution', async () => {
  const body = { external_account: 'tok_unknown' }
  const { id } = await stripe.accounts.create({ type: 'custom' })
  const first = await post(`/v1/accounts/${id}/external_accounts`, body, 'error')
  const second = await post(`/v1/accounts/${id}/external_accounts`, body, 'error')
  expect([first.status, second.status]).toEqual([400, 400])
  expect(second.headers.get('idempotent-replayed')).toBe('true')
})

it('does not store what the check of parameters refused', async () => {
  expect((await post('/v1/accounts', { planet: 'mars' }, 'refused')).status).toBe(400)
  const corrected = await post('/v1/accounts', { type: 'express' }, 'refused')
  expect(corrected.status).toBe(200)
})

it('refuses the key for other parameters and for another path', async () => {
  await stripe.accounts.create({ type: 'express' }, { idempotencyKey: 'mine' })
  const other = await errorOf(stripe.accounts.create({ type: 'custom' }, { idempotencyKey: 'mine' }))
  expect(other).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 })
  const elsewhere = await post('/v1/webhook_endpoints', { url: 'http://127.0.0.1', 'enabled_events[0]': '*' }, 'mine')
  expect(elsewhere.status).toBe(400)
})

it('keeps the keys of accounts and platforms apart', async () => {
  const { id } = await stripe.accounts.create({ type: 'express' })
  const params = { url: 'http://127.0.0.1:1/', enabled_events: ['*' as const] }
  const own = await stripe.webhookEndpoints.create(params, { idempotencyKey: 'same' })
  const connected = await stripe.webhookEndpoints.create(params, { idempotencyKey: 'same', stripeAccount: id })
  const stranger = stripeFor(running, { key: 'sk_test_stranger' })
  const foreign = await stranger.webhookEndpoints.create(params, { idempotencyKey: 'same' })
  expect(new Set([own.id, connected.id, foreign.id]).size).toBe(3)
})

it('answers 409 while a request with the key is under way, and makes one object of many at once', async () => {
  await control('/faults', 'POST', { path: '/v1/accounts', method: 'POST', count: 1, latency_ms: 200 })
  const before = (await stripe.accounts.list({ limit: 100 })).data.length
  const slow = post('/v1/accounts', { type: 'express' }, 'parallel')
  await new Promise((resolve) => setTimeout(resolve, 60))
  const meanwhile = await Promise.all([1, 2, 3].map(() => post('/v1/accounts', { type: 'express' }, 'parallel')))
  expect(meanwhile.map(({ status }) => status)).toEqual([409, 409, 409])
  for (const response of meanwhile) {
    expect((await readJson<ErrorBody>(response)).error.code).toBe('idempotency_key_in_use')
  }
  expect((await slow).status).toBe(200)
  const retrying = stripeFor(running, { maxNetworkRetries: 3 })
  const params = { type: 'express' } as const
  const made = await Promise.all(
    [1, 2, 3, 4].map(() => retrying.accounts.create(params, { idempotencyKey: 'parallel' })),
  )
  expect(new Set(made.map(({ id }) => id)).size).toBe(1)
  expect((await stripe.accounts.list({ limit: 100 })).data.length).toBe(before + 1)
})
