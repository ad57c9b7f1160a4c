import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { type ErrorBody, readJson } from '../testing/readJson.js'
import { frozenSandbox } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
})

afterAll(() => running.close())

const url = 'https://example.com/webhooks'

describe('webhook endpoints', () => {
  it('show their secret in the answer to their creation only', async () => {
    const made = await stripe.webhookEndpoints.create({ url, enabled_events: ['payout.paid'], metadata: { a: '1' } })
    expect(keyProblems('webhook_endpoint', made)).toEqual([])
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9]{32}$/)
    const shown = await stripe.webhookEndpoints.retrieve(made.id)
    expect(keyProblems('webhook_endpoint', shown)).toEqual([])
    expect(shown).not.toHaveProperty('secret')
    expect(shown).toMatchObject({ status: 'enabled', application: null, enabled_events: ['payout.paid'] })
  })

  it('are changed, switched off, listed and deleted', async () => {
    const { id } = await stripe.webhookEndpoints.create({ url, enabled_events: ['*'], connect: true })
    const changed = await stripe.webhookEndpoints.update(id, {
      disabled: true,
      description: 'Off',
      metadata: { b: '2' },
    })
    expect(changed).toMatchObject({ status: 'disabled', description: 'Off', metadata: { b: '2' } })
    expect(changed.application).toMatch(/^ca_/)
    expect((await stripe.webhookEndpoints.list()).data.map((endpoint) => endpoint.id)).toContain(id)
    expect(await stripe.webhookEndpoints.del(id)).toEqual({ id, object: 'webhook_endpoint', deleted: true })
    expect(await errorOf(stripe.webhookEndpoints.retrieve(id))).toMatchObject({ statusCode: 404 })
    expect(await errorOf(stripe.webhookEndpoints.del(id))).toMatchObject({ statusCode: 404 })
  })

  it('need an address that can be called and events that exist', async () => {
    for (const bad of ['nonsense', 'ftp://example.com', '/hook']) {
      const refused = stripe.webhookEndpoints.create({ url: bad, enabled_events: ['*'] })
      expect(await errorOf(refused)).toMatchObject({ statusCode: 400, code: 'url_invalid', param: 'url' })
    }
    const body = new URLSearchParams({ url, 'enabled_events[]': 'payout.flown' })
    const headers = { authorization: 'Bearer sk_test_sandbox' }
    const response = await fetch(`${running.url}/v1/webhook_endpoints`, { method: 'POST', body, headers })
    expect((await readJson<ErrorBody>(response)).error.param).toBe('enabled_events[0]')
  })
})
