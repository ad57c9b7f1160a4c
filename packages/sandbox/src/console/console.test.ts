import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe

beforeEach(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
})

afterEach(() => running.close())

const read = async (path: string) => {
  const response = await fetch(running.url + path)
  return { status: response.status, text: await response.text() }
}

const submit = async (path: string, fields: Record<string, string | Blob>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const response = await fetch(running.url + path, { method: 'POST', body: form, redirect: 'manual' })
  return { status: response.status, to: response.headers.get('location'), text: await response.text() }
}

const sections = ['', '/console/events', '/console/requests', '/console/webhooks', '/console/faults', '/console/state']

describe('the console', () => {
  it('is there in both languages, also when nothing has happened', async () => {
    for (const section of sections) {
      const [en, ja] = await Promise.all(['en', 'ja'].map((locale) => read(`/_sandbox${section}?locale=${locale}`)))
      expect([section, en?.status, ja?.status]).toEqual([section, 200, 200])
      expect(en?.text).toContain('<html lang="en">')
      expect(en?.text).not.toMatch(/[ぁ-ん]{3}(?!.*hreflang)/)
      expect(ja?.text).toContain('<html lang="ja">')
      expect(ja?.text).toContain('href="/_sandbox/console/events?locale=ja"')
    }
  })

  it('shows accounts with what they may do and what they have', async () => {
    await stripe.paymentIntents.create({
      amount: 12_345,
      currency: 'jpy',
      confirm: true,
      payment_method: 'pm_card_bypassPending',
    })
    await stripe.accounts.create({
      type: 'custom',
      country: 'US',
      business_profile: { name: '<b>Pens & Ink</b>' },
      capabilities: { transfers: { requested: true } },
    })
    const { text } = await read('/_sandbox')
    expect(text).toContain('Charges and payouts enabled')
    expect(text).toContain('&lt;b&gt;Pens &amp; Ink&lt;/b&gt;')
    expect(text).toContain('Charges and payouts disabled')
    expect(text).toMatch(/\d+ due/)
    const { id } = await stripe.accounts.retrieveCurrent()
    const account = await read(`/_sandbox/console/accounts/${id}`)
    expect(account.text).toContain('¥12,345')
    expect(account.text).toContain('Customers')
    expect((await read('/_sandbox/console/accounts/acct_gone')).status).toBe(404)
  })

  it('shows events without what lets a browser pay', async () => {
    await stripe.paymentIntents.create({ amount: 100, currency: 'jpy' })
    const [event] = (await stripe.events.list()).data
    expect((await read('/_sandbox/console/events')).text).toContain('payment_intent.created')
    const { text } = await read(`/_sandbox/console/events/${event?.id}`)
    expect(text).toContain('&quot;client_secret&quot;: &quot;…&quot;')
    expect(text).not.toContain('_secret_')
    expect((await read('/_sandbox/console/events/evt_gone')).status).toBe(404)
  })

  it('shows requests, and endpoints without their signing secrets', async () => {
    await stripe.balance.retrieve()
    const { secret } = await stripe.webhookEndpoints.create({ url: 'http://127.0.0.1:9/hook', enabled_events: ['*'] })
    expect((await read('/_sandbox/console/requests')).text).toContain('<code>/v1/balance</code>')
    const { text } = await read('/_sandbox/console/webhooks')
    expect(text).toContain('http://127.0.0.1:9/hook')
    expect(text).not.toContain(secret)
  })

  it('turns the clock', async () => {
    expect(await submit('/_sandbox/console/clock?locale=ja', { step: 'month' })).toMatchObject({
      status: 303,
      to: '/_sandbox?locale=ja',
    })
    // From 15 January to 15 February.
    expect(running.sandbox.clock.now()).toBe(testStart + 31 * 86_400)
  })

  it('lets things go wrong, and puts them right', async () => {
    await submit('/_sandbox/console/faults', { method: 'GET', path: '/v1/balance', effect: 'lock_timeout', count: '3' })
    await expect(stripe.balance.retrieve()).rejects.toMatchObject({ statusCode: 429, code: 'lock_timeout' })
    expect((await read('/_sandbox/console/faults')).text).toContain('429 lock_timeout')
    await submit('/_sandbox/console/faults/clear', {})
    await stripe.balance.retrieve()
    await submit('/_sandbox/console/faults', { path: 'v1', effect: '500', count: '1' })
    expect((await read('/_sandbox/console/faults')).text).toContain('Everything works.')
  })

  it('resets and restores, but only when told twice', async () => {
    await stripe.accounts.create({ type: 'express' })
    const snapshot = new Blob([await running.sandbox.snapshot()])
    await submit('/_sandbox/console/reset', {})
    expect((await stripe.accounts.list()).data).toHaveLength(1)
    await submit('/_sandbox/console/reset', { sure: 'yes' })
    expect((await stripe.accounts.list()).data).toHaveLength(0)
    await submit('/_sandbox/console/restore', { sure: 'yes', snapshot })
    expect((await stripe.accounts.list()).data).toHaveLength(1)
    const refused = await submit('/_sandbox/console/restore', { sure: 'yes', snapshot: new Blob(['?']) })
    expect(refused.text).toContain('The snapshot is not the journal or snapshot of a sandbox.')
  })
})

describe('forwarding', () => {
  it('sends the events of the platform and of its accounts to one address, with one secret', async () => {
    const forward = async (body: object) => {
      const response = await fetch(`${running.url}/_sandbox/webhooks`, { method: 'POST', body: JSON.stringify(body) })
      return { status: response.status, body: JSON.parse(await response.text()) }
    }
    const url = 'http://127.0.0.1:9/hook'
    const { body } = await forward({ url })
    expect(body).toEqual({ url, secret: expect.stringMatching(/^whsec_\w{32}$/) })
    expect((await forward({ url })).body.secret).toBe(body.secret)
    const { data } = await stripe.webhookEndpoints.list()
    expect(data.map((endpoint) => [endpoint.url, endpoint.application !== null])).toEqual([
      [url, true],
      [url, false],
    ])
    for (const bad of [{}, { url: 'file:///etc/passwd' }, { url, key: 'sk_live_1' }]) {
      expect((await forward(bad)).status).toBe(400)
    }
  })
})
