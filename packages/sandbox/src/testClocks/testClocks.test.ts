import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openShop, type Shop } from '../subscriptions/testing/shop.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { testStart } from '../testing/stripeClient.js'

const at = (iso: string) => Date.parse(`${iso}Z`) / 1000

let shop: Shop

beforeEach(async () => {
  shop = await openShop()
})

afterEach(() => shop.close())

/** Advances a clock and waits until it has arrived. */
async function advance(clock: Stripe.TestHelpers.TestClock, to: number): Promise<void> {
  const { stripe, sandbox } = shop
  await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: to })
  await sandbox.clock.advance(60)
}

describe('A test clock', () => {
  it('is advancing at first and ready shortly afterwards', async () => {
    const { stripe, sandbox, events } = shop
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: at('2028-01-31T10:00:00'), name: 'leap' })
    expect(clock).toMatchObject({
      name: 'leap',
      status: 'ready',
      created: testStart,
      deletes_after: testStart + 30 * 86_400,
    })
    const going = await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: at('2028-02-01T00:00:00') })
    expect(going).toMatchObject({
      status: 'advancing',
      frozen_time: at('2028-01-31T10:00:00'),
      status_details: { advancing: { target_frozen_time: at('2028-02-01T00:00:00') } },
    })
    expect(keyProblems('test_helpers.test_clock', going)).toEqual([])
    const again = stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: at('2028-03-01T00:00:00') })
    expect(await errorOf(again)).toMatchObject({ statusCode: 400 })
    await sandbox.clock.advance(60)
    const ready = await stripe.testHelpers.testClocks.retrieve(clock.id)
    expect(ready).toMatchObject({ status: 'ready', frozen_time: at('2028-02-01T00:00:00'), status_details: {} })
    expect(keyProblems('test_helpers.test_clock', ready)).toEqual([])
    expect((await events('test_helpers.test_clock.*')).map(({ type }) => type)).toEqual([
      'test_helpers.test_clock.created',
      'test_helpers.test_clock.advancing',
      'test_helpers.test_clock.ready',
    ])
  })

  it('becomes ready within seconds of real time too', async () => {
    const { stripe } = shop
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: testStart })
    await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: testStart + 1 })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await stripe.testHelpers.testClocks.retrieve(clock.id)).toMatchObject({ status: 'ready' })
  })

  it('never goes back', async () => {
    const { stripe } = shop
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: testStart })
    const back = stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: testStart })
    expect(await errorOf(back)).toMatchObject({ statusCode: 400, param: 'frozen_time' })
  })

  it('moves its own customers and nobody else', async () => {
    const { stripe, sandbox, price, customer } = shop
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: at('2028-01-31T10:00:00') })
    const [gold, hanako, jiro] = await Promise.all([
      price(1000),
      customer('pm_card_visa', { test_clock: clock.id }),
      customer(),
    ])
    const items = [{ price: gold.id }]
    const hers = await stripe.subscriptions.create({ customer: hanako.id, items })
    const his = await stripe.subscriptions.create({ customer: jiro.id, items })
    expect(hers).toMatchObject({
      test_clock: clock.id,
      created: at('2028-01-31T10:00:00'),
      billing_cycle_anchor: at('2028-01-31T10:00:00'),
    })
    await advance(clock, at('2028-03-01T00:00:00'))
    const renewed = await stripe.subscriptions.retrieve(hers.id, { expand: ['latest_invoice'] })
    expect(renewed.items.data[0]).toMatchObject({
      current_period_start: at('2028-02-29T10:00:00'),
      current_period_end: at('2028-03-31T10:00:00'),
    })
    expect(renewed).toMatchObject({ status: 'active', latest_invoice: { status: 'paid', test_clock: clock.id } })
    expect((await stripe.subscriptions.retrieve(his.id)).items.data[0]?.current_period_start).toBe(testStart)
    await sandbox.clock.advance(40 * 86_400)
    expect((await stripe.subscriptions.retrieve(his.id)).items.data[0]?.current_period_start).toBeGreaterThan(testStart)
  })

  it('lists what lives on it only to those who name it', async () => {
    const { stripe, price, customer } = shop
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: testStart })
    const [gold, hanako] = await Promise.all([price(1000), customer('pm_card_visa', { test_clock: clock.id })])
    const { id } = await stripe.subscriptions.create({ customer: hanako.id, items: [{ price: gold.id }] })
    expect((await stripe.subscriptions.list()).data).toEqual([])
    expect((await stripe.subscriptions.list({ test_clock: clock.id })).data.map((held) => held.id)).toEqual([id])
    expect((await stripe.subscriptions.list({ customer: hanako.id })).data.map((held) => held.id)).toEqual([id])
  })

  it('takes its customers and their subscriptions along when it is deleted', async () => {
    const { stripe, price, customer, events } = shop
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: testStart })
    const [gold, hanako] = await Promise.all([price(1000), customer('pm_card_visa', { test_clock: clock.id })])
    const { id } = await stripe.subscriptions.create({ customer: hanako.id, items: [{ price: gold.id }] })
    expect(await stripe.testHelpers.testClocks.del(clock.id)).toEqual(
      expect.objectContaining({ id: clock.id, object: 'test_helpers.test_clock', deleted: true }),
    )
    expect(await stripe.customers.retrieve(hanako.id)).toMatchObject({ deleted: true })
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'canceled' })
    expect(await events('test_helpers.test_clock.deleted')).toHaveLength(1)
    expect(await errorOf(stripe.testHelpers.testClocks.retrieve(clock.id))).toMatchObject({ statusCode: 404 })
    expect(await errorOf(stripe.testHelpers.testClocks.del(clock.id))).toMatchObject({ statusCode: 404 })
  })

  it('is forgotten after a month', async () => {
    const { stripe, sandbox } = shop
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: testStart })
    await sandbox.clock.advance(30 * 86_400)
    expect(await errorOf(stripe.testHelpers.testClocks.retrieve(clock.id))).toMatchObject({ statusCode: 404 })
    expect((await stripe.testHelpers.testClocks.list()).data).toEqual([])
  })
})
