import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe
/** Newest first. */
const ids: string[] = []

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
  for (let i = 0; i < 12; i++) {
    ids.unshift((await stripe.accounts.create({ type: 'express' })).id)
    await running.sandbox.clock.advance(60)
  }
})

afterAll(() => running.close())

describe('lists', () => {
  it('show ten objects, newest first, in an envelope', async () => {
    const page = await stripe.accounts.list()
    expect(page).toMatchObject({ object: 'list', url: '/v1/accounts', has_more: true })
    expect(page.data.map(({ id }) => id)).toEqual(ids.slice(0, 10))
  })

  it('go on after a cursor and back before one', async () => {
    const next = await stripe.accounts.list({ limit: 5, starting_after: ids[4] ?? '' })
    expect(next.data.map(({ id }) => id)).toEqual(ids.slice(5, 10))
    expect(next.has_more).toBe(true)
    const back = await stripe.accounts.list({ limit: 3, ending_before: ids[5] ?? '' })
    expect(back.data.map(({ id }) => id)).toEqual(ids.slice(2, 5))
    expect(back.has_more).toBe(true)
    const start = await stripe.accounts.list({ limit: 5, ending_before: ids[5] ?? '' })
    expect(start.data.map(({ id }) => id)).toEqual(ids.slice(0, 5))
    expect(start.has_more).toBe(false)
  })

  it('are walked to the end by the SDK', async () => {
    const walked: string[] = []
    for await (const account of stripe.accounts.list({ limit: 5 })) walked.push(account.id)
    expect(walked).toEqual(ids)
  })

  it('refuse a cursor that names nothing, with its parameter', async () => {
    for (const param of ['starting_after', 'ending_before'] as const) {
      const error = await errorOf(stripe.accounts.list({ [param]: 'acct_gone' }))
      expect(error).toMatchObject({ statusCode: 400, code: 'resource_missing', param })
    }
  })

  it('filter by the moment of creation', async () => {
    const at = (created: Stripe.AccountListParams['created']) => stripe.accounts.list({ created, limit: 100 })
    expect((await at(testStart)).data.map(({ id }) => id)).toEqual([ids[11]])
    expect((await at({ lt: testStart + 60 })).data.length).toBe(1)
    expect((await at({ gt: testStart, lte: testStart + 120 })).data.map(({ id }) => id)).toEqual([ids[9], ids[10]])
    expect((await at({ gte: testStart + 11 * 60 })).data.map(({ id }) => id)).toEqual([ids[0]])
  })
})
