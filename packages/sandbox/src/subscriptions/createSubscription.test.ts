import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { testStart } from '../testing/stripeClient.js'
import { day, openShop, type Shop } from './testing/shop.js'

let shop: Shop

beforeEach(async () => {
  shop = await openShop()
})

afterEach(() => shop.close())

describe('A subscription', () => {
  it('charges the card on file and is active', async () => {
    const { stripe, price, customer } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer()])
    const made = await stripe.subscriptions.create({
      customer: hanako.id,
      items: [{ price: gold.id, quantity: 2 }],
      expand: ['latest_invoice.payments'],
    })
    expect(made).toMatchObject({
      status: 'active',
      currency: 'jpy',
      customer: hanako.id,
      start_date: testStart,
      billing_cycle_anchor: testStart,
      billing_mode: { type: 'flexible', flexible: { proration_discounts: 'included' } },
      latest_invoice: { status: 'paid', amount_paid: 2000, billing_reason: 'subscription_create' },
    })
    expect(made.items.data).toMatchObject([
      {
        quantity: 2,
        price: { id: gold.id },
        current_period_start: testStart,
        current_period_end: Date.UTC(2027, 1, 15) / 1000,
      },
    ])
    const plain = await stripe.subscriptions.retrieve(made.id)
    expect(keyProblems('subscription', plain)).toEqual([])
    expect(keyProblems('subscription_item', plain.items.data[0] ?? {})).toEqual([])
  })

  it('needs something to charge', async () => {
    const { stripe, price, customer } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer(null)])
    const create = stripe.subscriptions.create({ customer: hanako.id, items: [{ price: gold.id }] })
    expect(await errorOf(create)).toMatchObject({ statusCode: 400, code: 'resource_missing' })
    expect((await stripe.subscriptions.list({ status: 'all' })).data).toEqual([])
  })

  it('is incomplete when the card is declined, and expires after 23 hours', async () => {
    const { stripe, price, customer, sandbox } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer('pm_card_chargeCustomerFail')])
    const made = await stripe.subscriptions.create({
      customer: hanako.id,
      items: [{ price: gold.id }],
      expand: ['latest_invoice'],
    })
    expect(made).toMatchObject({ status: 'incomplete', latest_invoice: { status: 'open' } })
    await sandbox.clock.advance(23 * 3600)
    expect(await stripe.subscriptions.retrieve(made.id, { expand: ['latest_invoice'] })).toMatchObject({
      status: 'incomplete_expired',
      ended_at: testStart + 23 * 3600,
      latest_invoice: { status: 'void' },
    })
  })

  it('tries for free and then charges', async () => {
    const { stripe, price, customer, sandbox, events } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer()])
    const made = await stripe.subscriptions.create({
      customer: hanako.id,
      items: [{ price: gold.id }],
      trial_period_days: 14,
      expand: ['latest_invoice'],
    })
    expect(made).toMatchObject({
      status: 'trialing',
      trial_end: testStart + 14 * day,
      billing_cycle_anchor: testStart + 14 * day,
      latest_invoice: { status: 'paid', amount_due: 0 },
    })
    await sandbox.clock.advance(11 * day)
    expect(await events('customer.subscription.trial_will_end')).toHaveLength(1)
    await sandbox.clock.advance(3 * day)
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'active' })
    await sandbox.clock.advance(3600)
    const after = await stripe.subscriptions.retrieve(made.id, { expand: ['latest_invoice'] })
    expect(after).toMatchObject({
      latest_invoice: { status: 'paid', amount_paid: 1000, billing_reason: 'subscription_cycle' },
    })
  })
})
