import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { day, openShop, type Shop } from '../subscriptions/testing/shop.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { testStart } from '../testing/stripeClient.js'

const at = (iso: string) => Date.parse(`${iso}Z`) / 1000

let shop: Shop

beforeEach(async () => {
  shop = await openShop()
})

afterEach(() => shop.close())

describe('A schedule', () => {
  it('takes over a subscription in its current period, and releases it', async () => {
    const { stripe, price, customer, events } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer()])
    const { id } = await stripe.subscriptions.create({ customer: hanako.id, items: [{ price: gold.id }] })
    const schedule = await stripe.subscriptionSchedules.create({ from_subscription: id })
    expect(keyProblems('subscription_schedule', schedule)).toEqual([])
    expect(schedule).toMatchObject({
      status: 'active',
      subscription: id,
      end_behavior: 'release',
      current_phase: { start_date: testStart, end_date: at('2027-02-15T00:00:00') },
      phases: [
        {
          start_date: testStart,
          end_date: at('2027-02-15T00:00:00'),
          items: [{ price: gold.id, quantity: 1 }],
        },
      ],
    })
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ schedule: schedule.id })
    const twice = stripe.subscriptionSchedules.create({ from_subscription: id })
    expect(await errorOf(twice)).toMatchObject({ statusCode: 400 })

    const released = await stripe.subscriptionSchedules.release(schedule.id)
    expect(keyProblems('subscription_schedule', released)).toEqual([])
    expect(released).toMatchObject({ status: 'released', subscription: null, released_subscription: id })
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ schedule: null, status: 'active' })
    expect(await errorOf(stripe.subscriptionSchedules.release(schedule.id))).toMatchObject({ statusCode: 400 })
    expect((await events('subscription_schedule.*')).map(({ type }) => type)).toEqual([
      'subscription_schedule.created',
      'subscription_schedule.released',
    ])
  })

  it('changes the price when a phase ends, with the renewal', async () => {
    const { stripe, price, customer, sandbox } = shop
    const [gold, platinum, hanako] = await Promise.all([price(1000), price(3000), customer()])
    const { id } = await stripe.subscriptions.create({ customer: hanako.id, items: [{ price: gold.id }] })
    const schedule = await stripe.subscriptionSchedules.create({ from_subscription: id })
    const changed = await stripe.subscriptionSchedules.update(schedule.id, {
      phases: [
        {
          start_date: testStart,
          end_date: at('2027-02-15T00:00:00'),
          items: [{ price: gold.id, quantity: 1 }],
        },
        { items: [{ price: platinum.id, quantity: 2 }], duration: { interval: 'month', interval_count: 2 } },
      ],
    })
    expect(changed.phases.map((phase) => phase.end_date)).toEqual([
      at('2027-02-15T00:00:00'),
      at('2027-04-15T00:00:00'),
    ])
    await sandbox.clock.advance(31 * day + 3600)
    const later = await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] })
    expect(later).toMatchObject({
      items: { data: [{ price: { id: platinum.id }, quantity: 2 }] },
      latest_invoice: { total: 6000, status: 'paid', billing_reason: 'subscription_cycle' },
    })
    expect((await stripe.invoices.list({ subscription: id })).data.map(({ total }) => total)).toEqual([6000, 1000])
    expect(await stripe.subscriptionSchedules.retrieve(schedule.id)).toMatchObject({
      current_phase: { start_date: at('2027-02-15T00:00:00'), end_date: at('2027-04-15T00:00:00') },
    })
  })

  it('starts later, announces its end a week before and cancels', async () => {
    const { stripe, price, customer, sandbox, events } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer()])
    const start = testStart + 10 * day
    const schedule = await stripe.subscriptionSchedules.create({
      customer: hanako.id,
      start_date: start,
      end_behavior: 'cancel',
      phases: [{ items: [{ price: gold.id }], duration: { interval: 'month', interval_count: 2 } }],
    })
    expect(keyProblems('subscription_schedule', schedule)).toEqual([])
    expect(schedule).toMatchObject({ status: 'not_started', subscription: null, current_phase: null })
    await sandbox.clock.advance(10 * day)
    const active = await stripe.subscriptionSchedules.retrieve(schedule.id, { expand: ['subscription'] })
    const end = at('2027-03-25T00:00:00')
    expect(active).toMatchObject({
      status: 'active',
      subscription: { status: 'active', schedule: schedule.id, cancel_at: end, start_date: start },
    })
    await sandbox.clock.advance(end - 7 * day - start - 1)
    expect(await events('subscription_schedule.expiring')).toHaveLength(0)
    await sandbox.clock.advance(1)
    expect(await events('subscription_schedule.expiring')).toHaveLength(1)
    await sandbox.clock.advance(7 * day)
    const done = await stripe.subscriptionSchedules.retrieve(schedule.id, { expand: ['subscription'] })
    expect(done).toMatchObject({
      status: 'completed',
      completed_at: end,
      subscription: { status: 'canceled', ended_at: end },
    })
    expect(keyProblems('subscription_schedule', await stripe.subscriptionSchedules.retrieve(schedule.id))).toEqual([])
    const paid = await stripe.invoices.list({ customer: hanako.id })
    expect(paid.data.map(({ total, status }) => [total, status])).toEqual([
      [1000, 'paid'],
      [1000, 'paid'],
    ])
    expect((await events('subscription_schedule.*')).map(({ type }) => type)).toEqual([
      'subscription_schedule.created',
      'subscription_schedule.updated',
      'subscription_schedule.expiring',
      'subscription_schedule.completed',
    ])
  })

  it('releases its subscription after the last phase', async () => {
    const { stripe, price, customer, sandbox } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer()])
    const schedule = await stripe.subscriptionSchedules.create({
      customer: hanako.id,
      start_date: 'now',
      phases: [{ items: [{ price: gold.id }], duration: { interval: 'month' } }],
    })
    expect(schedule).toMatchObject({ status: 'active' })
    await sandbox.clock.advance(32 * day)
    const over = await stripe.subscriptionSchedules.retrieve(schedule.id)
    expect(over).toMatchObject({ status: 'released', subscription: null, released_subscription: schedule.subscription })
    expect(await stripe.subscriptions.retrieve(String(schedule.subscription))).toMatchObject({
      status: 'active',
      schedule: null,
      cancel_at: null,
    })
  })

  it('is canceled with its subscription, whichever of the two was asked', async () => {
    const { stripe, price, customer, events } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer()])
    const phases = [{ items: [{ price: gold.id }], duration: { interval: 'month' as const } }]
    const one = await stripe.subscriptionSchedules.create({ customer: hanako.id, start_date: 'now', phases })
    const two = await stripe.subscriptionSchedules.create({ customer: hanako.id, start_date: 'now', phases })
    expect(await stripe.subscriptionSchedules.cancel(one.id)).toMatchObject({
      status: 'canceled',
      canceled_at: testStart,
    })
    expect(await stripe.subscriptions.retrieve(String(one.subscription))).toMatchObject({ status: 'canceled' })
    await stripe.subscriptions.cancel(String(two.subscription))
    expect(await stripe.subscriptionSchedules.retrieve(two.id)).toMatchObject({ status: 'canceled' })
    expect(await events('subscription_schedule.canceled')).toHaveLength(2)
    expect(await errorOf(stripe.subscriptionSchedules.cancel(one.id))).toMatchObject({ statusCode: 400 })
  })

  it('sells what was described with it, and what was archived since', async () => {
    const { stripe, price, customer, product, sandbox } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer()])
    const described = {
      currency: 'jpy',
      product: product.id,
      unit_amount: 700,
      recurring: { interval: 'month' as const },
    }
    const schedule = await stripe.subscriptionSchedules.create({
      customer: hanako.id,
      start_date: 'now',
      phases: [
        { items: [{ price_data: described }], duration: { interval: 'month' } },
        { items: [{ price: gold.id }], duration: { interval: 'month' } },
      ],
    })
    await stripe.prices.update(gold.id, { active: false })
    const id = String(schedule.subscription)
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({
      items: { data: [{ price: { unit_amount: 700 } }] },
    })
    await sandbox.clock.advance(32 * day)
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ items: { data: [{ price: { id: gold.id } }] } })
    expect((await stripe.invoices.list({ subscription: id })).data.map(({ total }) => total)).toEqual([1000, 700])
  })

  it('refuses what makes no plan', async () => {
    const { stripe, price, customer } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer()])
    const items = [{ price: gold.id }]
    const schedules = stripe.subscriptionSchedules
    expect(await errorOf(schedules.create({ customer: hanako.id }))).toMatchObject({ param: 'phases' })
    expect(await errorOf(schedules.create({ phases: [{ items }] }))).toMatchObject({ param: 'customer' })
    expect(await errorOf(schedules.create({ from_subscription: 'sub_x' }))).toMatchObject({
      code: 'resource_missing',
      param: 'from_subscription',
    })
    expect(
      await errorOf(
        schedules.create({ customer: hanako.id, start_date: 'now', phases: [{ items, end_date: testStart - 1 }] }),
      ),
    ).toMatchObject({ param: 'phases[0][end_date]' })
    expect(await errorOf(schedules.retrieve('sub_sched_x'))).toMatchObject({ statusCode: 404 })
  })

  it('manages the end of its subscription alone', async () => {
    const { stripe, price, customer } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer()])
    const { id } = await stripe.subscriptions.create({ customer: hanako.id, items: [{ price: gold.id }] })
    await stripe.subscriptionSchedules.create({ from_subscription: id })
    const end = stripe.subscriptions.update(id, { cancel_at_period_end: true })
    expect(await errorOf(end)).toMatchObject({ statusCode: 400, param: 'cancel_at_period_end' })
  })

  it('lists by customer and by what has not started', async () => {
    const { stripe, price, customer } = shop
    const [gold, hanako, jiro] = await Promise.all([price(1000), customer(), customer()])
    const phases = [{ items: [{ price: gold.id }] }]
    const now = await stripe.subscriptionSchedules.create({ customer: hanako.id, start_date: 'now', phases })
    const later = await stripe.subscriptionSchedules.create({ customer: jiro.id, start_date: testStart + day, phases })
    const ids = async (params: { customer?: string; scheduled?: boolean }) =>
      (await stripe.subscriptionSchedules.list(params)).data.map(({ id }) => id)
    expect(await ids({})).toEqual([later.id, now.id])
    expect(await ids({ customer: hanako.id })).toEqual([now.id])
    expect(await ids({ scheduled: true })).toEqual([later.id])
  })
})
