import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { frozenSandbox } from '../testing/stripeClient.js'

interface Delivery {
  body: string
  signature: string
}

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe
let receiver: Server
let url: string
let deliveries: Delivery[]
let status: number

beforeEach(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
  deliveries = []
  status = 200
  receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      deliveries.push({ body, signature: String(request.headers['stripe-signature']) })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
})

afterEach(async () => {
  await running.close()
  receiver.closeAllConnections()
  await new Promise((resolve) => receiver.close(resolve))
})

const delivered = (count: number, timeout = 1_000) =>
  vi.waitFor(() => expect(deliveries.length).toBeGreaterThanOrEqual(count), { timeout, interval: 10 })

const typesDelivered = () => deliveries.map(({ body }) => JSON.parse(body).type)

const settle = () => new Promise((resolve) => setTimeout(resolve, 100))

describe('webhooks', () => {
  it('carry the event of a connected account, signed in real time, to Connect endpoints only', async () => {
    const connect = await stripe.webhookEndpoints.create({ url, enabled_events: ['*'], connect: true })
    await stripe.webhookEndpoints.create({ url: `${url}/platform`, enabled_events: ['*'] })
    const { id } = await stripe.accounts.create({ type: 'express' })
    await stripe.accounts.update(id, { metadata: { a: '1' } })
    await delivered(1)
    await settle()
    expect(deliveries).toHaveLength(1)
    const [delivery] = deliveries
    const event = stripe.webhooks.constructEvent(delivery?.body ?? '', delivery?.signature ?? '', connect.secret ?? '')
    expect(event).toMatchObject({ type: 'account.updated', account: id, livemode: false })
    expect(event.data.previous_attributes).toEqual({ metadata: { a: null } })
    expect(event.data.object).toEqual(JSON.parse(JSON.stringify(await stripe.accounts.retrieve(id))))
    const [listed] = (await stripe.events.list({}, { stripeAccount: id })).data
    expect(listed?.id).toBe(event.id)
    expect((await stripe.events.list()).data).toEqual([])
  })

  it('go to the account’s own endpoints too, filtered by type, and not to disabled ones', async () => {
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'US' })
    const own = { stripeAccount: id }
    await stripe.webhookEndpoints.create({ url, enabled_events: ['account.external_account.created'] }, own)
    const off = await stripe.webhookEndpoints.create({ url, enabled_events: ['*'] }, own)
    await stripe.webhookEndpoints.update(off.id, { disabled: true }, own)
    await stripe.accounts.createExternalAccount(id, { external_account: 'btok_us' })
    await delivered(1)
    await settle()
    expect(typesDelivered()).toEqual(['account.external_account.created'])
  })

  it('are sent again within seconds, then on the sandbox’s clock, until they are accepted', async () => {
    await stripe.webhookEndpoints.create({ url, enabled_events: ['account.updated'], connect: true })
    status = 500
    const { id } = await stripe.accounts.create({ type: 'express' })
    await stripe.accounts.update(id, { metadata: { a: '1' } })
    const pending = async () => (await stripe.events.list({ type: 'account.*' }, { stripeAccount: id })).data[0]
    await delivered(1)
    expect((await pending())?.pending_webhooks).toBe(1)
    await delivered(2, 4_000)
    await settle()
    status = 200
    await running.sandbox.clock.advance(60)
    await delivered(3)
    await vi.waitFor(async () => expect((await pending())?.pending_webhooks).toBe(0))
    await running.sandbox.clock.advance(7 * 86_400)
    await settle()
    expect(new Set(deliveries.map(({ body }) => JSON.parse(body).id)).size).toBe(1)
    expect(deliveries).toHaveLength(3)
  })

  it('never hold up the API', async () => {
    await stripe.webhookEndpoints.create({ url: 'http://127.0.0.1:9/', enabled_events: ['*'], connect: true })
    const { id } = await stripe.accounts.create({ type: 'express' })
    const started = performance.now()
    for (let i = 0; i < 10; i++) await stripe.accounts.update(id, { metadata: { n: String(i) } })
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
