import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { frozenSandbox } from '../testing/stripeClient.js'
import { type Receiver, startReceiver } from './testing/receiver.js'

type Create = Stripe.V2.Core.EventDestinationCreateParams

let running: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
let receiver: Receiver
beforeEach(async () => {
  running = await frozenSandbox({ randomSeed: 5 })
  stripe = running.stripe
  receiver = await startReceiver()
})
afterEach(async () => {
  await running.close()
  await receiver.close()
})

const create = (overrides: Partial<Create> = {}) =>
  stripe.v2.core.eventDestinations.create({
    name: 'Accounts',
    type: 'webhook_endpoint',
    event_payload: 'thin',
    events_from: ['@accounts'],
    enabled_events: ['v2.core.account.created', 'v2.core.account.closed'],
    webhook_endpoint: { url: receiver.url },
    include: ['webhook_endpoint.signing_secret', 'webhook_endpoint.url'],
    ...overrides,
  })

const settle = () => new Promise((resolve) => setTimeout(resolve, 150))
const bodies = () => receiver.received.map(({ body }) => JSON.parse(body))

describe('an event destination', () => {
  it('shows its secret once and its address when asked', async () => {
    const created = await create({ description: 'All of them', metadata: { team: 'a' } })
    expect(created).toMatchObject({
      id: expect.stringMatching(/^ed_[0-9A-Za-z]+$/),
      object: 'v2.core.event_destination',
      created: '2027-01-15T00:00:00.000Z',
      description: 'All of them',
      event_payload: 'thin',
      events_from: ['@accounts'],
      livemode: false,
      metadata: { team: 'a' },
      status: 'enabled',
      type: 'webhook_endpoint',
      webhook_endpoint: { url: receiver.url, signing_secret: expect.stringMatching(/^whsec_/) },
    })
    const { eventDestinations } = stripe.v2.core
    expect((await eventDestinations.retrieve(created.id)).webhook_endpoint).toEqual({})
    const withUrl = await eventDestinations.retrieve(created.id, { include: ['webhook_endpoint.url'] })
    expect(withUrl.webhook_endpoint).toEqual({ url: receiver.url })
    expect((await create({ include: [] })).webhook_endpoint).toEqual({})
  })

  it('is updated, disabled, enabled, listed and deleted', async () => {
    const { eventDestinations } = stripe.v2.core
    const { id } = await create()
    await running.sandbox.clock.advance(60)
    const updated = await eventDestinations.update(id, {
      name: 'Renamed',
      enabled_events: ['v2.core.account.updated'],
      metadata: { a: '1' },
    })
    expect(updated).toMatchObject({
      name: 'Renamed',
      enabled_events: ['v2.core.account.updated'],
      metadata: { a: '1' },
      updated: '2027-01-15T00:01:00.000Z',
    })
    expect(await eventDestinations.disable(id)).toMatchObject({
      status: 'disabled',
      status_details: { disabled: { reason: 'user' } },
    })
    expect(await errorOf(eventDestinations.ping(id))).toMatchObject({ statusCode: 400 })
    const enabled = await eventDestinations.enable(id)
    expect(enabled.status).toBe('enabled')
    expect(enabled.status_details).toBeUndefined()
    const second = await create({ name: 'Second' })
    const all = await eventDestinations.list({ limit: 1 }).autoPagingToArray({ limit: 10 })
    expect(all.map((destination) => destination.id)).toEqual([second.id, id])
    expect(await eventDestinations.del(id)).toEqual({ id, object: 'v2.core.event_destination' })
    expect(await errorOf(eventDestinations.retrieve(id))).toMatchObject({ statusCode: 404, code: 'resource_missing' })
  })

  it('deletes once for one idempotency key', async () => {
    const { id } = await create()
    const key = { idempotencyKey: 'delete-once' }
    expect(await stripe.v2.core.eventDestinations.del(id, {}, key)).toMatchObject({ id })
    expect(await stripe.v2.core.eventDestinations.del(id, {}, key)).toMatchObject({ id })
  })

  it.each([
    ['an event of the other payload', { enabled_events: ['payout.paid'] }, 'enabled_events[0]'],
    ['no events', { enabled_events: [] }, 'enabled_events'],
    ['an unknown source', { events_from: ['@everyone'] }, 'events_from[0]'],
    ['no address', { webhook_endpoint: { url: 'nowhere' } }, 'webhook_endpoint[url]'],
    ['an unknown type', { type: 'pigeon' }, 'type'],
    ['nothing of its type', { type: 'amazon_eventbridge' }, 'amazon_eventbridge'],
  ] as const)('is refused with %s', async (_, overrides, param) => {
    const error = await errorOf(
      stripe.rawRequest('POST', '/v2/core/event_destinations', { ...(await body()), ...overrides }),
    )
    expect(error).toMatchObject({ statusCode: 400, param, code: expect.any(String) })
  })
})

const body = async () => ({
  name: 'Accounts',
  type: 'webhook_endpoint',
  event_payload: 'thin',
  enabled_events: ['v2.core.account.created'],
  webhook_endpoint: { url: receiver.url },
})

describe('a thin destination', () => {
  it('gets a signed notification that the SDK parses and follows', async () => {
    const { webhook_endpoint } = await create()
    const { id } = await stripe.v2.core.accounts.create({ display_name: 'Followed' })
    await receiver.wait(1)
    const [{ body: text, signature } = { body: '', signature: '' }] = receiver.received
    expect(JSON.parse(text)).toEqual({
      id: expect.stringMatching(/^evt_/),
      object: 'v2.core.event',
      type: 'v2.core.account.created',
      created: '2027-01-15T00:00:00.000Z',
      livemode: false,
      context: id,
      related_object: { id, type: 'v2.core.account', url: `/v2/core/accounts/${id}` },
    })
    const notification = stripe.parseEventNotification(text, signature, webhook_endpoint?.signing_secret ?? '')
    if (notification.type !== 'v2.core.account.created') throw new Error(`It is a ${notification.type}.`)
    expect(await notification.fetchRelatedObject()).toMatchObject({ id, display_name: 'Followed' })
    expect(await notification.fetchEvent()).toMatchObject({ id: notification.id, context: id })
  })

  it('can still fetch what was closed', async () => {
    const { webhook_endpoint } = await create({ enabled_events: ['v2.core.account.closed'] })
    const { id } = await stripe.v2.core.accounts.create({})
    await stripe.v2.core.accounts.close(id)
    await receiver.wait(1)
    const [{ body: text, signature } = { body: '', signature: '' }] = receiver.received
    const notification = stripe.parseEventNotification(text, signature, webhook_endpoint?.signing_secret ?? '')
    if (notification.type !== 'v2.core.account.closed') throw new Error(`It is a ${notification.type}.`)
    expect(await notification.fetchRelatedObject()).toMatchObject({ id, closed: true })
    expect((await notification.fetchEvent()).type).toBe('v2.core.account.closed')
  })

  it('hears only the accounts and the events that it asked for, while it is enabled', async () => {
    await create({ events_from: ['@self'] })
    await create({ enabled_events: ['v2.core.account.updated'] })
    const { id } = await create()
    await stripe.v2.core.eventDestinations.disable(id)
    await stripe.v2.core.accounts.create({})
    await settle()
    expect(receiver.received).toEqual([])
  })

  it('gets the same event again until it accepts it', async () => {
    receiver.status = 500
    await create()
    await stripe.v2.core.accounts.create({})
    await receiver.wait(1)
    receiver.status = 200
    await receiver.wait(2)
    const [first, again] = bodies()
    expect(again).toEqual(first)
  })

  it('is pinged, whatever it listens to', async () => {
    const { id } = await create()
    const ping = await stripe.v2.core.eventDestinations.ping(id)
    expect(ping).toMatchObject({
      object: 'v2.core.event',
      type: 'v2.core.event_destination.ping',
      related_object: { id, type: 'v2.core.event_destination', url: `/v2/core/event_destinations/${id}` },
    })
    await receiver.wait(1)
    expect(bodies()).toEqual([expect.objectContaining({ id: ping.id, context: null })])
    expect((await stripe.v2.core.events.retrieve(ping.id)).type).toBe('v2.core.event_destination.ping')
  })

  it('gets events of version 1 as thin ones', async () => {
    await create({ events_from: ['@self', '@accounts'], enabled_events: ['v1.customer.created', 'v1.account.updated'] })
    const customer = await stripe.customers.create({ name: 'Thin' })
    const { id } = await stripe.accounts.create({ type: 'custom' })
    await stripe.accounts.update(id, { metadata: { a: '1' } })
    await receiver.wait(2)
    expect(bodies()).toEqual([
      expect.objectContaining({
        type: 'v1.customer.created',
        context: null,
        related_object: { id: customer.id, type: 'customer', url: `/v1/customers/${customer.id}` },
      }),
      expect.objectContaining({
        type: 'v1.account.updated',
        context: id,
        related_object: { id, type: 'account', url: `/v1/accounts/${id}` },
      }),
    ])
    const event = await stripe.v2.core.events.retrieve(bodies()[0]?.id)
    expect(event.snapshot_event).toBe((await stripe.events.list({ type: 'customer.created' })).data[0]?.id)
  })
})

describe('a snapshot destination', () => {
  it('gets whole events of version 1, signed as webhooks are', async () => {
    const { snapshot_api_version, webhook_endpoint } = await create({
      event_payload: 'snapshot',
      events_from: ['@self', '@accounts'],
      enabled_events: ['customer.created', 'account.updated'],
    })
    expect(snapshot_api_version).toBe('2026-10-28.endive')
    await stripe.customers.create({ name: 'Whole' })
    await receiver.wait(1)
    const [{ body: text, signature } = { body: '', signature: '' }] = receiver.received
    const event = stripe.webhooks.constructEvent(text, signature, webhook_endpoint?.signing_secret ?? '')
    expect(event).toMatchObject({ type: 'customer.created', data: { object: { name: 'Whole' } } })
    await expect.poll(async () => (await stripe.events.retrieve(event.id)).pending_webhooks).toBe(0)
    const { id } = await stripe.accounts.create({ type: 'custom' })
    await stripe.accounts.update(id, { metadata: { a: '1' } })
    await receiver.wait(2)
    expect(bodies()[1]).toMatchObject({ type: 'account.updated', account: id })
  })
})
