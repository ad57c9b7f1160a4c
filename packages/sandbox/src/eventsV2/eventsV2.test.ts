import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { japaneseBank, japaneseSellerV2 } from '../accountsV2/testing/sellerV2.js'
import { errorOf } from '../testing/errorOf.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let running: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeEach(async () => {
  running = await frozenSandbox({ randomSeed: 4 })
  stripe = running.stripe
})
afterEach(() => running.close())

/** Oldest first, each name once for each event. */
const typesOf = async (object_id: string) =>
  (await stripe.v2.core.events.list({ object_id, limit: 100 })).data.map(({ type }) => type).reverse()

describe('thin events about accounts', () => {
  it('tell about an account of version 2 from its creation to its end', async () => {
    const { id } = await stripe.v2.core.accounts.create(japaneseSellerV2)
    expect(await typesOf(id)).toEqual(['v2.core.account.created'])
    await stripe.v2.core.accounts.update(id, {
      identity: { individual: { given_name: 'Taro' } },
      defaults: { locales: ['en-US'] },
      configuration: { merchant: { support: { phone: '+81312345678' } }, customer: {} },
    })
    expect((await typesOf(id)).slice(1)).toEqual([
      'v2.core.account.updated',
      'v2.core.account[identity].updated',
      'v2.core.account[defaults].updated',
      'v2.core.account[configuration.customer].updated',
      'v2.core.account[configuration.merchant].updated',
    ])
    await stripe.accounts.createExternalAccount(id, japaneseBank)
    expect((await typesOf(id)).slice(6)).toEqual([
      'v2.core.account.updated',
      'v2.core.account[requirements].updated',
      'v2.core.account[configuration.merchant].capability_status_updated',
      'v2.core.account[configuration.merchant].capability_status_updated',
      'v2.core.account[configuration.recipient].capability_status_updated',
      'v2.core.account[configuration.recipient].capability_status_updated',
    ])
    await stripe.v2.core.accounts.close(id, { applied_configurations: ['customer', 'merchant', 'recipient'] })
    expect((await typesOf(id)).at(-1)).toBe('v2.core.account.closed')
  })

  it('tell about an account of version 1 as well', async () => {
    const { id } = await stripe.accounts.create({ type: 'express', country: 'US' })
    expect(await typesOf(id)).toEqual(['v2.core.account.created'])
    await stripe.accounts.update(id, { capabilities: { transfers: { requested: true } } })
    expect((await typesOf(id)).slice(1)).toEqual([
      'v2.core.account.updated',
      'v2.core.account[requirements].updated',
      'v2.core.account[configuration.recipient].updated',
      'v2.core.account[configuration.recipient].capability_status_updated',
      'v2.core.account[configuration.recipient].capability_status_updated',
    ])
    await stripe.accounts.update(id, { metadata: { a: '1' } })
    expect((await typesOf(id)).slice(6)).toEqual(['v2.core.account.updated'])
    await stripe.accounts.del(id)
    expect((await typesOf(id)).at(-1)).toBe('v2.core.account.closed')
  })

  it('tell about people', async () => {
    const { id } = await stripe.v2.core.accounts.create({ identity: { country: 'US', entity_type: 'company' } })
    const person = await stripe.v2.core.accounts.persons.create(id, { given_name: 'A' })
    await stripe.v2.core.accounts.persons.update(id, person.id, { given_name: 'B' })
    await stripe.accounts.updatePerson(id, person.id, { last_name: 'C' })
    await stripe.v2.core.accounts.persons.del(id, person.id)
    expect(await typesOf(person.id)).toEqual([
      'v2.core.account_person.created',
      'v2.core.account_person.updated',
      'v2.core.account_person.updated',
      'v2.core.account_person.deleted',
    ])
    const [event] = (await stripe.v2.core.events.list({ object_id: person.id })).data
    expect(event).toMatchObject({
      context: id,
      data: { account_id: id },
      related_object: {
        id: person.id,
        type: 'v2.core.account_person',
        url: `/v2/core/accounts/${id}/persons/${person.id}`,
      },
    })
  })

  it('say what changed, who asked for it, and which capability it was', async () => {
    const { id } = await stripe.v2.core.accounts.create(japaneseSellerV2)
    await stripe.v2.core.accounts.update(id, { display_name: 'New' }, { idempotencyKey: 'rename' })
    const [renamed] = (await stripe.v2.core.events.list({ object_id: id })).data
    expect(renamed).toMatchObject({
      object: 'v2.core.event',
      type: 'v2.core.account.updated',
      created: '2027-01-15T00:00:00.000Z',
      livemode: false,
      context: id,
      changes: { before: { display_name: '山田書店' }, after: { display_name: 'New' } },
      reason: { type: 'request', request: { id: expect.stringMatching(/^req_/), idempotency_key: 'rename' } },
      related_object: { id, type: 'v2.core.account', url: `/v2/core/accounts/${id}` },
    })
    await stripe.accounts.createExternalAccount(id, japaneseBank)
    const changed = await stripe.v2.core.events.list({
      object_id: id,
      types: ['v2.core.account[configuration.recipient].capability_status_updated'],
    })
    expect(changed.data.map((event) => ('data' in event ? event.data : undefined))).toEqual([
      { updated_capability: 'stripe_balance.stripe_transfers' },
      { updated_capability: 'stripe_balance.payouts' },
    ])
  })
})

describe('the list of events', () => {
  it('is filtered by type and time, and paged', async () => {
    const ids: string[] = []
    for (let i = 0; i < 3; i++) {
      ids.unshift((await stripe.v2.core.accounts.create({})).id)
      await running.sandbox.clock.advance(60)
    }
    const types = ['v2.core.account.created']
    const later = await stripe.v2.core.events.list({ types, created: { gt: testStart } })
    expect(later.data).toHaveLength(2)
    expect((await stripe.v2.core.events.list({ types, created: { lte: testStart } })).data).toHaveLength(1)
    expect((await stripe.v2.core.events.list({ types: ['v2.core.account.closed'] })).data).toEqual([])
    const all = await stripe.v2.core.events.list({ types, limit: 1 }).autoPagingToArray({ limit: 10 })
    expect(
      all.map((event) => ('related_object' in event && 'id' in event.related_object ? event.related_object.id : '')),
    ).toEqual(ids)
  })

  it('shows an account what concerns it, and nobody else', async () => {
    const [one, other] = [await stripe.v2.core.accounts.create({}), await stripe.v2.core.accounts.create({})]
    const as = { stripeContext: one.id }
    const { data } = await stripe.v2.core.events.list({}, as)
    expect(data.map(({ context }) => context)).toEqual([one.id])
    const [theirs] = (await stripe.v2.core.events.list({ object_id: other.id })).data
    expect(await errorOf(stripe.v2.core.events.retrieve(theirs?.id ?? '', {}, as))).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    })
    const event = await stripe.v2.core.events.retrieve(theirs?.id ?? '')
    expect(event).toMatchObject({ id: theirs?.id, context: other.id })
    const related = 'fetchRelatedObject' in event ? await event.fetchRelatedObject() : null
    expect(related).toMatchObject({ id: other.id, object: 'v2.core.account' })
  })
})
