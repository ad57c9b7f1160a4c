import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { testStart } from '../testing/stripeClient.js'
import { day, openShop, type Shop } from './testing/shop.js'

const at = (iso: string) => Date.parse(`${iso}Z`) / 1000
const hour = 3600
const idOf = (value: string | { id: string } | null) => (typeof value === 'string' ? value : (value?.id ?? ''))

let shop: Shop

beforeEach(async () => {
  shop = await openShop()
})

afterEach(() => shop.close())

async function monthly(card = 'pm_card_visa') {
  const { stripe, price, customer } = shop
  const [gold, hanako] = await Promise.all([price(1000), customer()])
  const made = await stripe.subscriptions.create({ customer: hanako.id, items: [{ price: gold.id }] })
  if (card !== 'pm_card_visa') {
    const method = await stripe.paymentMethods.attach(card, { customer: hanako.id })
    await stripe.customers.update(hanako.id, { invoice_settings: { default_payment_method: method.id } })
  }
  return { gold, hanako, made }
}

describe('A renewal', () => {
  it('is a draft for an hour, and then paid', async () => {
    const { made } = await monthly()
    const { stripe, sandbox, events } = shop
    await sandbox.clock.advance(31 * day)
    const renewed = await stripe.subscriptions.retrieve(made.id, { expand: ['latest_invoice'] })
    expect(renewed).toMatchObject({
      status: 'active',
      items: {
        data: [{ current_period_start: at('2027-02-15T00:00:00'), current_period_end: at('2027-03-15T00:00:00') }],
      },
      latest_invoice: {
        status: 'draft',
        billing_reason: 'subscription_cycle',
        period_start: testStart,
        period_end: at('2027-02-15T00:00:00'),
        automatically_finalizes_at: at('2027-02-15T01:00:00'),
      },
    })
    await sandbox.clock.advance(hour)
    expect(await stripe.invoices.retrieve(idOf(renewed.latest_invoice))).toMatchObject({
      status: 'paid',
      amount_paid: 1000,
    })
    const [renewal] = (await events('customer.subscription.updated')).slice(-1)
    expect(renewal?.data.previous_attributes).toMatchObject({ latest_invoice: made.latest_invoice })
  })

  it('is announced a week before, with the invoice that it would be', async () => {
    const { made } = await monthly()
    const { sandbox, events } = shop
    await sandbox.clock.advance(24 * day - 1)
    expect(await events('invoice.upcoming')).toHaveLength(0)
    await sandbox.clock.advance(1)
    const told = await events('invoice.upcoming')
    expect(told.map(({ data }) => data.object)).toMatchObject([
      {
        object: 'invoice',
        amount_due: 1000,
        billing_reason: 'upcoming',
        parent: { subscription_details: { subscription: made.id } },
      },
    ])
    expect(told[0]?.data.object).not.toHaveProperty('id')
    await sandbox.clock.advance(31 * day)
    expect(await events('invoice.upcoming')).toHaveLength(2)
  })

  it('keeps the end of the month, also through a leap year', async () => {
    const { stripe, price, customer } = shop
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: at('2027-12-31T12:00:00') })
    const [gold, hanako] = await Promise.all([price(1000), customer('pm_card_visa', { test_clock: clock.id })])
    const { id } = await stripe.subscriptions.create({ customer: hanako.id, items: [{ price: gold.id }] })
    await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: at('2028-05-31T14:00:00') })
    await shop.sandbox.clock.advance(60)
    const invoices = await stripe.invoices.list({ subscription: id })
    const starts = invoices.data.map(({ lines }) => new Date((lines.data[0]?.period.start ?? 0) * 1000).toISOString())
    expect(starts.map((start) => start.slice(0, 16)).reverse()).toEqual([
      '2027-12-31T12:00',
      '2028-01-31T12:00',
      '2028-02-29T12:00',
      '2028-03-31T12:00',
      '2028-04-30T12:00',
      '2028-05-31T12:00',
    ])
    expect(new Set(invoices.data.map(({ status }) => status))).toEqual(new Set(['paid']))
  })

  it('spends a coupon that counts once, and keeps one that repeats for its months', async () => {
    const { stripe, price, customer, sandbox } = shop
    const once = await stripe.coupons.create({ amount_off: 300, currency: 'jpy', duration: 'once' })
    const twice = await stripe.coupons.create({ percent_off: 10, duration: 'repeating', duration_in_months: 2 })
    const [gold, hanako] = await Promise.all([price(1000), customer()])
    const made = await stripe.subscriptions.create({
      customer: hanako.id,
      items: [{ price: gold.id }],
      discounts: [{ coupon: once.id }, { coupon: twice.id }],
    })
    expect(made.discounts).toHaveLength(1)
    await sandbox.clock.advance(62 * day)
    const invoices = await stripe.invoices.list({ subscription: made.id })
    expect(invoices.data.map(({ total }) => total).reverse()).toEqual([630, 900, 1000])
    expect((await stripe.subscriptions.retrieve(made.id)).discounts).toEqual([])
  })
})

describe('A renewal that cannot be paid', () => {
  it('is tried again after 3, 5 and 7 days, and then the subscription is canceled', async () => {
    const { made } = await monthly('pm_card_chargeCustomerFail')
    const { stripe, sandbox, events } = shop
    await sandbox.clock.advance(31 * day + hour)
    const late = await stripe.subscriptions.retrieve(made.id, { expand: ['latest_invoice'] })
    expect(late).toMatchObject({
      status: 'past_due',
      latest_invoice: {
        status: 'open',
        attempt_count: 1,
        next_payment_attempt: at('2027-02-15T01:00:00') + 3 * day,
      },
    })
    await sandbox.clock.advance(14 * day)
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'past_due' })
    await sandbox.clock.advance(day)
    const ended = await stripe.subscriptions.retrieve(made.id, { expand: ['latest_invoice'] })
    expect(ended).toMatchObject({
      status: 'canceled',
      cancellation_details: { reason: 'payment_failed' },
      latest_invoice: { status: 'open', attempt_count: 4, next_payment_attempt: null, auto_advance: false },
    })
    expect(keyProblems('subscription', await stripe.subscriptions.retrieve(made.id))).toEqual([])
    expect(await events('invoice.payment_failed')).toHaveLength(4)
    expect(await events('customer.subscription.deleted')).toHaveLength(1)
  })

  it('leaves the subscription unpaid where the account is set to that', async () => {
    const { made, hanako } = await monthly('pm_card_chargeCustomerFail')
    const { stripe, sandbox } = shop
    const settings = `${shop.url}/_sandbox/subscription_settings`
    const refused = await fetch(settings, { method: 'POST', body: JSON.stringify({ after_retries: 'forgive' }) })
    expect(refused.status).toBe(400)
    await fetch(settings, { method: 'POST', body: JSON.stringify({ after_retries: 'unpaid' }) })
    expect(await (await fetch(settings)).json()).toEqual({ after_retries: 'unpaid' })
    await sandbox.clock.advance(47 * day)
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'unpaid' })
    await sandbox.clock.advance(15 * day)
    const later = await stripe.subscriptions.retrieve(made.id, { expand: ['latest_invoice'] })
    expect(later).toMatchObject({ status: 'unpaid', latest_invoice: { status: 'draft', auto_advance: false } })
    const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: hanako.id })
    await stripe.invoices.pay(idOf(later.latest_invoice), { payment_method: method.id })
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'active' })
  })

  it('is active again once somebody pays', async () => {
    const { made } = await monthly('pm_card_chargeCustomerFail')
    const { stripe, sandbox } = shop
    await sandbox.clock.advance(32 * day)
    const late = await stripe.subscriptions.retrieve(made.id)
    expect(late.status).toBe('past_due')
    await stripe.invoices.pay(idOf(late.latest_invoice), { payment_method: 'pm_card_visa' })
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'active' })
  })

  it.each(['voidInvoice', 'markUncollectible'] as const)('is active again after %s', async (forgive) => {
    const { made } = await monthly('pm_card_chargeCustomerFail')
    const { stripe, sandbox } = shop
    await sandbox.clock.advance(32 * day)
    const late = await stripe.subscriptions.retrieve(made.id)
    await stripe.invoices[forgive](idOf(late.latest_invoice))
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'active' })
  })

  it('is tried with the customer’s card after the subscription’s own was detached', async () => {
    const { made, hanako } = await monthly()
    const { stripe, sandbox } = shop
    const own = await stripe.paymentMethods.attach('pm_card_mastercard', { customer: hanako.id })
    await stripe.subscriptions.update(made.id, { default_payment_method: own.id })
    await stripe.paymentMethods.detach(own.id)
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ default_payment_method: null })
    await sandbox.clock.advance(31 * day + hour)
    expect(await stripe.subscriptions.retrieve(made.id, { expand: ['latest_invoice'] })).toMatchObject({
      status: 'active',
      latest_invoice: { status: 'paid' },
    })
  })

  it('waits for the buyer where their bank asks', async () => {
    const { made } = await monthly('pm_card_authenticationRequired')
    const { stripe, sandbox } = shop
    await sandbox.clock.advance(32 * day)
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'past_due' })
  })
})

describe('Collection that is paused', () => {
  it.each([
    ['keep_as_draft', 'draft'],
    ['mark_uncollectible', 'uncollectible'],
    ['void', 'void'],
  ] as const)('%s leaves invoices %s, until it resumes', async (behavior, status) => {
    const { made } = await monthly()
    const { stripe, sandbox } = shop
    const resumes = testStart + 40 * day
    const paused = await stripe.subscriptions.update(made.id, {
      pause_collection: { behavior, resumes_at: resumes },
    })
    expect(paused).toMatchObject({ status: 'active', pause_collection: { behavior, resumes_at: resumes } })
    expect(keyProblems('subscription', paused)).toEqual([])
    await sandbox.clock.advance(32 * day)
    expect(await stripe.subscriptions.retrieve(made.id, { expand: ['latest_invoice'] })).toMatchObject({
      status: 'active',
      latest_invoice: { status },
    })
    await sandbox.clock.advance(8 * day)
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ pause_collection: null })
    await sandbox.clock.advance(21 * day)
    expect(await stripe.subscriptions.retrieve(made.id, { expand: ['latest_invoice'] })).toMatchObject({
      latest_invoice: { status: 'paid' },
    })
  })
})

describe('The end', () => {
  it('comes with the period, unless it is called off', async () => {
    const { made } = await monthly()
    const { stripe, sandbox, events } = shop
    const end = at('2027-02-15T00:00:00')
    expect(await stripe.subscriptions.update(made.id, { cancel_at_period_end: true })).toMatchObject({
      status: 'active',
      cancel_at_period_end: true,
      cancel_at: end,
      canceled_at: testStart,
      cancellation_details: { reason: 'cancellation_requested' },
    })
    expect(await stripe.subscriptions.update(made.id, { cancel_at_period_end: false })).toMatchObject({
      cancel_at_period_end: false,
      cancel_at: null,
      canceled_at: null,
      cancellation_details: { reason: null },
    })
    await stripe.subscriptions.update(made.id, { cancel_at_period_end: true })
    await sandbox.clock.advance(31 * day)
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({
      status: 'canceled',
      ended_at: end,
      canceled_at: testStart,
      latest_invoice: made.latest_invoice,
    })
    expect(await events('customer.subscription.deleted')).toHaveLength(1)
    await sandbox.clock.advance(60 * day)
    expect((await stripe.invoices.list({ subscription: made.id })).data).toHaveLength(1)
  })

  it('comes at a moment', async () => {
    const { made } = await monthly()
    const { stripe, sandbox } = shop
    const end = testStart + 10 * day
    expect(await stripe.subscriptions.update(made.id, { cancel_at: end })).toMatchObject({
      cancel_at: end,
      cancel_at_period_end: false,
    })
    await sandbox.clock.advance(10 * day)
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'canceled', ended_at: end })
  })

  it('comes at once, with what is left as credit where that is asked for', async () => {
    const { made, hanako } = await monthly()
    const { stripe, sandbox } = shop
    await sandbox.clock.advance(15.5 * day)
    const ended = await stripe.subscriptions.cancel(made.id, {
      prorate: true,
      invoice_now: true,
      cancellation_details: { comment: 'Moving away', feedback: 'unused' },
      expand: ['latest_invoice'],
    })
    expect(ended).toMatchObject({
      status: 'canceled',
      canceled_at: testStart + 15.5 * day,
      ended_at: testStart + 15.5 * day,
      cancellation_details: { comment: 'Moving away', feedback: 'unused', reason: 'cancellation_requested' },
      latest_invoice: { total: -500 },
    })
    expect(keyProblems('subscription', await stripe.subscriptions.retrieve(made.id))).toEqual([])
    await sandbox.clock.advance(hour)
    expect(await stripe.customers.retrieve(hanako.id)).toMatchObject({ balance: -500 })
    expect(await errorOf(stripe.subscriptions.cancel(made.id))).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    })
    const change = stripe.subscriptions.update(made.id, { cancel_at_period_end: true })
    expect(await errorOf(change)).toMatchObject({ statusCode: 400 })
    expect(await stripe.subscriptions.update(made.id, { metadata: { why: 'moved' } })).toMatchObject({
      metadata: { why: 'moved' },
    })
  })

  it('comes with the customer’s', async () => {
    const { made, hanako } = await monthly()
    const { stripe, events } = shop
    await stripe.customers.del(hanako.id)
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'canceled' })
    expect(await events('customer.subscription.deleted')).toHaveLength(1)
  })
})

describe('Lists', () => {
  it('leave out what is canceled, unless asked', async () => {
    const { stripe } = shop
    const [one, two] = [await monthly(), await monthly()]
    await stripe.subscriptions.cancel(one.made.id)
    const ids = async (params: Parameters<typeof stripe.subscriptions.list>[0]) =>
      (await stripe.subscriptions.list(params)).data.map(({ id }) => id)
    expect(await ids({})).toEqual([two.made.id])
    expect(await ids({ status: 'all' })).toEqual([two.made.id, one.made.id])
    expect(await ids({ status: 'ended' })).toEqual([one.made.id])
    expect(await ids({ status: 'canceled' })).toEqual([one.made.id])
    expect(await ids({ status: 'active' })).toEqual([two.made.id])
    expect(await ids({ status: 'past_due' })).toEqual([])
    expect(await ids({ customer: one.hanako.id })).toEqual([])
    expect(await ids({ customer: two.hanako.id })).toEqual([two.made.id])
    expect(await ids({ price: two.gold.id })).toEqual([two.made.id])
    expect(await ids({ collection_method: 'send_invoice' })).toEqual([])
    expect(await ids({ current_period_end: { gt: at('2027-02-14T00:00:00') } })).toEqual([two.made.id])
    expect(await ids({ current_period_start: { lt: testStart } })).toEqual([])
    expect(await errorOf(stripe.subscriptions.list({ starting_after: 'sub_x' }))).toMatchObject({
      param: 'starting_after',
    })
  })
})
