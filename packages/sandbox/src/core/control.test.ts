import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { readJson } from '../testing/readJson.js'
import { frozenSandbox, stripeFor, testStart } from '../testing/stripeClient.js'
import type { RequestRecord } from './requestLog.js'
import { createSandbox } from './sandbox.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe

beforeEach(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
})

afterEach(() => running.close())

interface ControlBody {
  now: number
  account: string
  data: RequestRecord[]
}

const control = async (path: string, method = 'GET', body?: object) => {
  const init = { method, ...(body ? { body: JSON.stringify(body) } : {}) }
  const response = await fetch(`${running.url}/_sandbox${path}`, init)
  return { status: response.status, body: await readJson<ControlBody>(response) }
}

describe('the clock', () => {
  it('is shown and turned forward', async () => {
    expect((await control('/clock')).body).toEqual({ now: testStart, frozen: true })
    expect((await control('/clock/advance', 'POST', { seconds: 86_400 })).body.now).toBe(testStart + 86_400)
    expect((await stripe.accounts.create({ type: 'express' })).created).toBe(testStart + 86_400)
  })

  it.each([{ seconds: -1 }, { seconds: 1.5 }, { seconds: 'a' }, {}])('refuses %j', async (body) => {
    expect((await control('/clock/advance', 'POST', body)).status).toBe(400)
  })
})

describe('reset', () => {
  it('forgets everything, also the time that was turned forward', async () => {
    const before = await stripe.accounts.retrieveCurrent()
    await stripe.accounts.create({ type: 'express' })
    await control('/clock/advance', 'POST', { seconds: 500 })
    await control('/reset', 'POST')
    expect((await stripe.accounts.list()).data).toEqual([])
    expect((await control('/clock')).body.now).toBe(testStart)
    expect((await stripe.accounts.retrieveCurrent()).id).toBe(before.id)
  })
})

describe('requests', () => {
  it('are shown oldest first with what a test asks about', async () => {
    const { id } = await stripe.accounts.create({ type: 'express' }, { idempotencyKey: 'k' })
    await errorOf(stripe.events.retrieve('evt_gone', {}, { stripeAccount: id }))
    expect((await control('/requests')).body).toEqual({
      data: [
        {
          id: expect.stringMatching(/^req_/),
          method: 'POST',
          path: '/v1/accounts',
          account: null,
          idempotency_key: 'k',
          status: 200,
          created: testStart,
        },
        {
          id: expect.stringMatching(/^req_/),
          method: 'GET',
          path: '/v1/events/evt_gone',
          account: id,
          idempotency_key: null,
          status: 404,
          created: testStart,
        },
      ],
    })
  })
})

describe('faults', () => {
  it('answer with a status as often as they were asked to, without any effect', async () => {
    await control('/faults', 'POST', { path: '/v1/accounts', method: 'POST', count: 2, status: 500 })
    for (let i = 0; i < 2; i++) {
      const error = await errorOf(stripe.accounts.create({ type: 'express' }))
      expect(error).toMatchObject({ statusCode: 500, type: 'StripeAPIError' })
    }
    expect((await stripe.accounts.list()).data).toEqual([])
    await stripe.accounts.create({ type: 'express' })
  })

  it('can be a rate limit', async () => {
    await control('/faults', 'POST', { path: '/v1/accounts/{account}', count: 1, status: 429 })
    const error = await errorOf(stripe.accounts.retrieve('acct_any'))
    expect(error).toMatchObject({ statusCode: 429, type: 'StripeRateLimitError', code: 'rate_limit' })
  })

  it('drop the connection before anything happened', async () => {
    // The SDK itself tries once more when a connection is reset, whatever its retries are set to.
    await control('/faults', 'POST', { path: '/v1/accounts', method: 'POST', count: 2, drop: 'before' })
    expect(await errorOf(stripe.accounts.create({ type: 'express' }))).toMatchObject({ type: 'StripeConnectionError' })
    expect((await stripe.accounts.list()).data).toEqual([])
  })

  it('drop the connection after it happened: the retry with the same key finds the first answer', async () => {
    await control('/faults', 'POST', { path: '/v1/accounts', method: 'POST', count: 1, drop: 'after' })
    const retrying = stripeFor(running, { maxNetworkRetries: 1 })
    const made = await retrying.accounts.create({ type: 'express' })
    expect((await stripe.accounts.list()).data.map(({ id }) => id)).toEqual([made.id])
    const { data } = (await control('/requests')).body
    expect(data.slice(0, 2).map(({ status }) => status)).toEqual([null, 200])
    expect(data[0]?.idempotency_key).toBe(data[1]?.idempotency_key)
  })

  it('hold the answer back', async () => {
    await control('/faults', 'POST', { path: '/v1/account', count: 1, latency_ms: 120 })
    const started = performance.now()
    await stripe.accounts.retrieveCurrent()
    expect(performance.now() - started).toBeGreaterThanOrEqual(115)
  })

  it('are cleared', async () => {
    await control('/faults', 'POST', { path: '/v1/*', count: 99, status: 500 })
    await control('/faults', 'DELETE')
    expect((await stripe.accounts.list()).data).toEqual([])
  })

  it.each([
    {},
    { path: 'v1', status: 500 },
    { path: '/v1/x' },
    { path: '/v1/x', status: 200 },
    { path: '/', drop: 'x' },
  ])('refuse %j', async (body) => {
    expect((await control('/faults', 'POST', body)).status).toBe(400)
  })
})

describe('platforms', () => {
  it('are placed in another country before they are used', async () => {
    const { body } = await control('/platforms', 'POST', { key: 'sk_test_american', country: 'US' })
    expect(body).toMatchObject({ country: 'US', publishable_key: 'pk_test_american' })
    const own = await stripeFor(running, { key: 'sk_test_american' }).accounts.retrieveCurrent()
    expect(own).toMatchObject({ id: body.account, country: 'US', default_currency: 'usd', charges_enabled: true })
    expect((await control('/platforms', 'POST', { key: 'sk_test_x', country: 'XX' })).status).toBe(400)
  })
})

it('answers in process, without a server', async () => {
  const sandbox = createSandbox({ clock: 'frozen' })
  const request = new Request('http://stripe/v1/account', { headers: { authorization: 'Bearer sk_test_sandbox' } })
  expect(await readJson(await sandbox.fetch(request))).toMatchObject({ object: 'account', country: 'JP' })
  sandbox.close()
})

it('makes the same ids of the same seed', async () => {
  const made = async () => {
    const seeded = await frozenSandbox({ randomSeed: 7 })
    const { id } = await seeded.stripe.accounts.create({ type: 'express' })
    await seeded.close()
    return id
  }
  expect(await made()).toBe(await made())
})
