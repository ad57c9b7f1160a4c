import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe
let account: string

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
  account = (await stripe.accounts.create({ type: 'custom', country: 'US' })).id
  await stripe.accounts.createExternalAccount(account, { external_account: 'btok_us' }, { idempotencyKey: 'bank' })
  await running.sandbox.clock.advance(60)
  await stripe.accounts.update(account, { email: 'new@example.com' })
})

afterAll(() => running.close())

const list = async (params: Stripe.EventListParams = {}) =>
  (await stripe.events.list(params, { stripeAccount: account })).data.map(({ type }) => type)

describe('events', () => {
  it('live in the account where their object lives', async () => {
    expect((await stripe.events.list()).data).toEqual([])
    expect(await list()).toEqual(['account.updated', 'account.updated', 'account.external_account.created'])
  })

  it('are found by type, by prefix, by several types and by time', async () => {
    expect(await list({ type: 'account.external_account.created' })).toEqual(['account.external_account.created'])
    expect(await list({ type: 'account.external_account.*' })).toEqual(['account.external_account.created'])
    expect(await list({ types: ['account.updated', 'payout.paid'] })).toEqual(['account.updated', 'account.updated'])
    expect(await list({ created: { gt: testStart } })).toEqual(['account.updated'])
    expect(await list({ type: 'payout.*' })).toEqual([])
  })

  it('name the request that caused them', async () => {
    const { data } = await stripe.events.list({ type: 'account.external_account.created' }, { stripeAccount: account })
    const made = running.sandbox.requests.find((request) => request.idempotency_key === 'bank')
    expect(data[0]?.request).toEqual({ id: made?.id, idempotency_key: 'bank' })
    const event = await stripe.events.retrieve(data[0]?.id ?? '', {}, { stripeAccount: account })
    expect(event).toEqual(data[0])
    expect(await errorOf(stripe.events.retrieve(event.id))).toMatchObject({ statusCode: 404, code: 'resource_missing' })
  })
})
