import type Stripe from 'stripe'
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

const invoiceOf = ({ latest_invoice: invoice }: Stripe.Subscription) => {
  if (invoice === null || typeof invoice === 'string') throw new Error('The invoice is not expanded.')
  return invoice
}

async function start(params: Partial<Stripe.SubscriptionCreateParams>, card: string | null = 'pm_card_visa') {
  const { stripe, price, customer } = shop
  const [gold, hanako] = await Promise.all([price(1000), customer(card)])
  const made = await stripe.subscriptions.create({ customer: hanako.id, items: [{ price: gold.id }], ...params })
  return { gold, hanako, made }
}

describe('default_incomplete', () => {
  it('waits for the buyer, who pays with the secret of the invoice', async () => {
    const { stripe, events } = shop
    const { made, hanako } = await start(
      {
        payment_behavior: 'default_incomplete',
        payment_settings: { save_default_payment_method: 'on_subscription' },
        expand: ['latest_invoice.confirmation_secret', 'latest_invoice.payments'],
      },
      null,
    )
    expect(made).toMatchObject({ status: 'incomplete', default_payment_method: null, pending_setup_intent: null })
    const { confirmation_secret: secret, status } = invoiceOf(made)
    expect(status).toBe('open')
    expect(secret?.type).toBe('payment_intent')
    const intent = String(secret?.client_secret).split('_secret_')[0] ?? ''
    const paid = await stripe.paymentIntents.confirm(intent, {
      payment_method: 'pm_card_visa',
      return_url: 'https://example.com',
    })
    const active = await stripe.subscriptions.retrieve(made.id, { expand: ['latest_invoice'] })
    expect(active).toMatchObject({
      status: 'active',
      default_payment_method: paid.payment_method,
      latest_invoice: { status: 'paid' },
    })
    expect(await stripe.paymentMethods.retrieve(String(paid.payment_method))).toMatchObject({ customer: hanako.id })
    const told = await events('customer.subscription.*')
    expect(told.map(({ type, data }) => [type, 'status' in data.object ? data.object.status : null])).toEqual([
      ['customer.subscription.created', 'incomplete'],
      ['customer.subscription.updated', 'active'],
    ])
    expect(told[1]?.data.previous_attributes).toEqual({ default_payment_method: null, status: 'incomplete' })
  })
})

describe('allow_incomplete', () => {
  it('is incomplete while the buyer’s bank asks', async () => {
    const { stripe } = shop
    const { made } = await start({ expand: ['latest_invoice.payments'] }, 'pm_card_authenticationRequired')
    expect(made).toMatchObject({ status: 'incomplete', latest_invoice: { status: 'open' } })
    const intent = invoiceOf(made).payments?.data[0]?.payment.payment_intent
    expect(await stripe.paymentIntents.retrieve(String(intent))).toMatchObject({ status: 'requires_action' })
  })

  it('is active once the declined invoice is paid with another card', async () => {
    const { stripe } = shop
    const { made } = await start({ expand: ['latest_invoice'] }, 'pm_card_chargeCustomerFail')
    expect(made.status).toBe('incomplete')
    await stripe.invoices.pay(invoiceOf(made).id, { payment_method: 'pm_card_visa' })
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'active' })
  })

  it('never begins where its first invoice is voided', async () => {
    const { stripe } = shop
    const { made } = await start({ expand: ['latest_invoice'] }, 'pm_card_chargeCustomerFail')
    await stripe.invoices.voidInvoice(invoiceOf(made).id)
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'incomplete_expired' })
  })

  it('voids the first invoice when it is canceled before', async () => {
    const { stripe } = shop
    const { made } = await start({ expand: ['latest_invoice'] }, 'pm_card_chargeCustomerFail')
    await stripe.subscriptions.cancel(made.id)
    expect(await stripe.invoices.retrieve(invoiceOf(made).id)).toMatchObject({ status: 'void' })
  })
})

describe('error_if_incomplete', () => {
  it.each([
    ['pm_card_chargeCustomerFail', 'card_declined'],
    ['pm_card_authenticationRequired', 'authentication_required'],
  ])('refuses with %s and keeps nothing', async (card, code) => {
    const { stripe, events } = shop
    const call = start({ payment_behavior: 'error_if_incomplete' }, card)
    expect(await errorOf(call)).toMatchObject({ statusCode: 402, code })
    expect((await stripe.subscriptions.list({ status: 'all' })).data).toEqual([])
    expect((await stripe.invoices.list()).data).toEqual([])
    expect(await events('customer.subscription.*')).toEqual([])
  })

  it('is active with a good card', async () => {
    const { made } = await start({ payment_behavior: 'error_if_incomplete' })
    expect(made.status).toBe('active')
  })
})

describe('An invoice that is sent', () => {
  it('needs no card: the subscription is active and the invoice a draft', async () => {
    const { stripe, sandbox, events } = shop
    const { made } = await start(
      { collection_method: 'send_invoice', days_until_due: 30, expand: ['latest_invoice'] },
      null,
    )
    expect(made).toMatchObject({ status: 'active', days_until_due: 30, latest_invoice: { status: 'draft' } })
    await sandbox.clock.advance(3600)
    expect(await stripe.invoices.retrieve(invoiceOf(made).id)).toMatchObject({
      status: 'open',
      due_date: testStart + 30 * day,
    })
    expect(await events('invoice.sent')).toHaveLength(1)
  })
})

describe('A trial', () => {
  it('is announced at once where it is shorter than three days', async () => {
    const { events } = shop
    await start({ trial_period_days: 2 })
    expect(await events('customer.subscription.trial_will_end')).toHaveLength(1)
  })

  it('asks for a payment method to be set up where there is none', async () => {
    const { stripe, hanako, made } = { ...shop, ...(await start({ trial_period_days: 7 }, null)) }
    expect(made.status).toBe('trialing')
    const setup = String(made.pending_setup_intent)
    expect(await stripe.setupIntents.retrieve(setup)).toMatchObject({
      status: 'requires_payment_method',
      customer: hanako.id,
      usage: 'off_session',
    })
    const done = await stripe.setupIntents.confirm(setup, {
      payment_method: 'pm_card_visa',
      return_url: 'https://example.com',
    })
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({
      pending_setup_intent: null,
      default_payment_method: done.payment_method,
    })
  })

  it.each([
    ['cancel', 'canceled'],
    ['pause', 'paused'],
    ['create_invoice', 'active'],
  ] as const)('without a payment method at its end: %s makes it %s', async (missing_payment_method, status) => {
    const { stripe, sandbox, events } = shop
    const { made } = await start(
      { trial_period_days: 7, trial_settings: { end_behavior: { missing_payment_method } } },
      null,
    )
    await sandbox.clock.advance(7 * day)
    const after = await stripe.subscriptions.retrieve(made.id)
    expect(after.status).toBe(status)
    expect(keyProblems('subscription', after)).toEqual([])
    expect(await events('customer.subscription.paused')).toHaveLength(status === 'paused' ? 1 : 0)
    await sandbox.clock.advance(3600)
    const late = status === 'active' ? 'past_due' : status
    expect((await stripe.subscriptions.retrieve(made.id)).status).toBe(late)
  })

  it('is as long as the price says where that is asked for, and never longer than two years', async () => {
    const { stripe, price, customer } = shop
    const [tried, hanako] = await Promise.all([price(1000, { trial_period_days: 10 }), customer()])
    const create = (params: Partial<Stripe.SubscriptionCreateParams>) =>
      stripe.subscriptions.create({ customer: hanako.id, items: [{ price: tried.id }], ...params })
    expect(await create({ trial_from_plan: true })).toMatchObject({ trial_end: testStart + 10 * day })
    expect(await create({})).toMatchObject({ status: 'active', trial_end: null })
    expect(await errorOf(create({ trial_period_days: 731 }))).toMatchObject({ param: 'trial_period_days' })
    expect(await errorOf(create({ trial_end: testStart - 1 }))).toMatchObject({ param: 'trial_end' })
    expect(await errorOf(create({ trial_end: testStart + 3 * 366 * day }))).toMatchObject({ param: 'trial_end' })
    expect(await errorOf(create({ trial_end: testStart + day, trial_period_days: 1 }))).toMatchObject({
      statusCode: 400,
    })
  })
})

describe('The first period', () => {
  it('is shorter up to an anchor, and costs its share', async () => {
    const { made } = await start({
      billing_cycle_anchor: Date.UTC(2027, 1, 1) / 1000,
      expand: ['latest_invoice'],
    })
    expect(made.items.data[0]).toMatchObject({
      current_period_start: testStart,
      current_period_end: Date.UTC(2027, 1, 1) / 1000,
    })
    expect(invoiceOf(made).total).toBe(Math.round((1000 * 17) / 31))
  })

  it('is free up to an anchor without proration', async () => {
    const { made } = await start({
      billing_cycle_anchor: Date.UTC(2027, 1, 1) / 1000,
      proration_behavior: 'none',
      expand: ['latest_invoice'],
    })
    expect(invoiceOf(made)).toMatchObject({ total: 0, status: 'paid' })
  })

  it('ends on the day of the month that is configured', async () => {
    const { made } = await start({
      billing_cycle_anchor_config: { day_of_month: 31, hour: 9, minute: 0, second: 0 },
    })
    expect(made).toMatchObject({
      billing_cycle_anchor: Date.UTC(2027, 0, 31, 9) / 1000,
      billing_cycle_anchor_config: { day_of_month: 31, hour: 9, minute: 0, month: null, second: 0 },
    })
    await shop.sandbox.clock.advance(45 * day)
    expect((await shop.stripe.subscriptions.retrieve(made.id)).items.data[0]).toMatchObject({
      current_period_start: Date.UTC(2027, 1, 28, 9) / 1000,
      current_period_end: Date.UTC(2027, 2, 31, 9) / 1000,
    })
  })

  it('brings what was added to it and what was pending', async () => {
    const { stripe, price, customer, product } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer()])
    const fee = await stripe.prices.create({ product: product.id, currency: 'jpy', unit_amount: 250 })
    await stripe.invoiceItems.create({ customer: hanako.id, amount: 70, currency: 'jpy', description: 'Before' })
    const made = await stripe.subscriptions.create({
      customer: hanako.id,
      items: [{ price: gold.id }],
      add_invoice_items: [{ price: fee.id, quantity: 2 }],
      expand: ['latest_invoice'],
    })
    expect(invoiceOf(made).total).toBe(1570)
  })

  it('may have begun in the past', async () => {
    const { made } = await start({ backdate_start_date: testStart - 31 * day, expand: ['latest_invoice'] })
    expect(made.start_date).toBe(testStart - 31 * day)
    expect(invoiceOf(made).total).toBe(2000)
  })

  it('can be described instead of named, and taxed', async () => {
    const { stripe, product, customer } = shop
    const hanako = await customer()
    const tax = await stripe.taxRates.create({ display_name: '消費税', percentage: 10, inclusive: false })
    const made = await stripe.subscriptions.create({
      customer: hanako.id,
      default_tax_rates: [tax.id],
      items: [
        {
          price_data: {
            currency: 'jpy',
            product: product.id,
            unit_amount: 700,
            recurring: { interval: 'week', interval_count: 2 },
          },
          quantity: 3,
        },
      ],
      expand: ['latest_invoice'],
    })
    expect(invoiceOf(made)).toMatchObject({ subtotal: 2100, total: 2310 })
    expect(made.default_tax_rates).toMatchObject([{ id: tax.id }])
    expect(made.items.data[0]).toMatchObject({
      current_period_end: testStart + 14 * day,
      price: { unit_amount: 700, active: false },
    })
  })

  it('costs nothing where usage is counted', async () => {
    const { stripe, price, customer } = shop
    const gold = await price(1000)
    const metered = await price(5, { usage_type: 'metered', meter: 'mtr_test' })
    const hanako = await customer()
    const made = await stripe.subscriptions.create({
      customer: hanako.id,
      items: [{ price: gold.id }, { price: metered.id }],
      expand: ['latest_invoice'],
    })
    expect(invoiceOf(made).total).toBe(1000)
    expect(made.items.data.find((item) => item.price.id === metered.id)).not.toHaveProperty('quantity')
    const counted = stripe.subscriptions.create({ customer: hanako.id, items: [{ price: metered.id, quantity: 2 }] })
    expect(await errorOf(counted)).toMatchObject({ param: 'items[0][quantity]' })
  })

  it('is charged in another currency that its price is sold in', async () => {
    const { stripe, product, customer } = shop
    const off = await stripe.coupons.create({ amount_off: 200, currency: 'usd', duration: 'forever' })
    const both = await stripe.prices.create({
      product: product.id,
      currency: 'jpy',
      unit_amount: 1500,
      currency_options: { usd: { unit_amount: 1000 } },
      recurring: { interval: 'month' },
    })
    const hanako = await customer()
    const made = await stripe.subscriptions.create({
      customer: hanako.id,
      currency: 'usd',
      items: [{ price: both.id, quantity: 2, discounts: [{ coupon: off.id }] }],
      expand: ['latest_invoice'],
    })
    expect(made).toMatchObject({ status: 'active', currency: 'usd', latest_invoice: { currency: 'usd', total: 1800 } })
    const euros = stripe.subscriptions.create({ customer: hanako.id, currency: 'eur', items: [{ price: both.id }] })
    expect(await errorOf(euros)).toMatchObject({ statusCode: 400, param: 'items[0][price]' })
  })

  it('is refused as a whole where its invoice could not be', async () => {
    const { stripe, price, customer } = shop
    const [dear, cheap, hanako] = await Promise.all([price(60_000_000), price(1000), customer()])
    const create = (params: Partial<Stripe.SubscriptionCreateParams>) =>
      errorOf(stripe.subscriptions.create({ customer: hanako.id, ...params }))
    expect(await create({ items: [{ price: dear.id, quantity: 2 }] })).toMatchObject({ code: 'amount_too_large' })
    expect(await create({ items: [{ price: cheap.id }], automatic_tax: { enabled: true } })).toMatchObject({
      code: 'customer_tax_location_invalid',
    })
    expect((await stripe.subscriptions.list({ status: 'all' })).data).toEqual([])
    expect((await stripe.invoices.list()).data).toEqual([])
  })

  it('needs a customer and items', async () => {
    const { stripe, price, customer } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer()])
    const { subscriptions } = stripe
    expect(await errorOf(subscriptions.create({ items: [{ price: gold.id }] }))).toMatchObject({
      code: 'parameter_missing',
      param: 'customer',
    })
    expect(await errorOf(subscriptions.create({ customer: hanako.id }))).toMatchObject({
      code: 'parameter_missing',
      param: 'items',
    })
    expect(await errorOf(subscriptions.create({ customer: 'cus_x', items: [{ price: gold.id }] }))).toMatchObject({
      statusCode: 400,
      code: 'resource_missing',
      param: 'customer',
    })
    expect(await errorOf(subscriptions.create({ customer: hanako.id, items: [{ price: 'price_x' }] }))).toMatchObject({
      code: 'resource_missing',
      param: 'items[0][price]',
    })
    expect(await errorOf(subscriptions.create({ customer: hanako.id, items: [{ quantity: 2 }] }))).toMatchObject({
      code: 'parameter_missing',
      param: 'items[0][price]',
    })
    const yearly = await price(1, { interval: 'year' })
    const mixed = subscriptions.create({
      customer: hanako.id,
      billing_mode: { type: 'classic' },
      items: [{ price: gold.id }, { price: yearly.id }],
    })
    expect(await errorOf(mixed)).toMatchObject({ statusCode: 400 })
  })
})

describe('A pause', () => {
  it('stops everything until it is resumed', async () => {
    const { stripe, sandbox, events } = shop
    const { made } = await start({})
    const paused = await stripe.subscriptions.pause(made.id)
    expect(paused).toMatchObject({
      status: 'paused',
      status_details: { paused: { subscription: { type: 'pause_requested' }, transitioned_at: testStart } },
    })
    expect(keyProblems('subscription', paused)).toEqual([])
    expect(await errorOf(stripe.subscriptions.pause(made.id))).toMatchObject({ statusCode: 400 })
    await sandbox.clock.advance(60 * day)
    expect((await stripe.invoices.list({ subscription: made.id })).data).toHaveLength(1)
    const resumed = await stripe.subscriptions.resume(made.id, { expand: ['latest_invoice'] })
    expect(resumed).toMatchObject({
      status: 'active',
      billing_cycle_anchor: testStart + 60 * day,
      items: { data: [{ current_period_start: testStart + 60 * day }] },
      latest_invoice: { status: 'paid', total: 1000 },
    })
    expect(resumed).not.toHaveProperty('status_details')
    expect(await errorOf(stripe.subscriptions.resume(made.id))).toMatchObject({ statusCode: 400 })
    expect((await events()).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['customer.subscription.paused', 'customer.subscription.resumed']),
    )
  })

  it('gives back what was paid for where that is asked for', async () => {
    const { stripe, sandbox } = shop
    const { made, hanako } = await start({})
    await sandbox.clock.advance(15.5 * day)
    await stripe.subscriptions.pause(made.id, {
      bill_for: { unused_time_from: { type: 'now' } },
      invoicing_behavior: 'invoice',
    })
    expect(await stripe.customers.retrieve(hanako.id)).toMatchObject({ balance: -500 })
  })

  it('goes on only when the resumption is paid', async () => {
    const { stripe } = shop
    const { made, hanako } = await start({})
    await stripe.subscriptions.pause(made.id)
    const bad = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer: hanako.id })
    await stripe.customers.update(hanako.id, { invoice_settings: { default_payment_method: bad.id } })
    const still = await stripe.subscriptions.resume(made.id, { expand: ['latest_invoice'] })
    expect(still).toMatchObject({ status: 'paused', latest_invoice: { status: 'open' } })
    await stripe.invoices.pay(invoiceOf(still).id, { payment_method: 'pm_card_visa' })
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'active' })
  })
})

describe('Billing mode and discount', () => {
  it('moves from classic to flexible, once', async () => {
    const { stripe } = shop
    const { made } = await start({ billing_mode: { type: 'classic' } })
    expect(made.billing_mode).toEqual({ flexible: null, type: 'classic' })
    expect(keyProblems('subscription', made)).toEqual([])
    const moved = await stripe.subscriptions.migrate(made.id, { billing_mode: { type: 'flexible' } })
    expect(moved.billing_mode).toEqual({
      flexible: { proration_discounts: 'included' },
      type: 'flexible',
      updated_at: testStart,
    })
    const again = stripe.subscriptions.migrate(made.id, { billing_mode: { type: 'flexible' } })
    expect(await errorOf(again)).toMatchObject({ statusCode: 400 })
  })

  it('loses its discount on request', async () => {
    const { stripe, events } = shop
    const half = await stripe.coupons.create({ percent_off: 50, duration: 'forever' })
    const { made } = await start({ discounts: [{ coupon: half.id }], expand: ['discounts', 'latest_invoice'] })
    expect(invoiceOf(made).total).toBe(500)
    expect(made.discounts).toMatchObject([{ object: 'discount', source: { coupon: half.id }, subscription: made.id }])
    const gone = await stripe.subscriptions.deleteDiscount(made.id)
    expect(gone).toMatchObject({ object: 'discount', deleted: true, subscription: made.id })
    expect((await stripe.subscriptions.retrieve(made.id)).discounts).toEqual([])
    expect(await events('customer.discount.deleted')).toHaveLength(1)
    expect(await errorOf(stripe.subscriptions.deleteDiscount(made.id))).toMatchObject({ statusCode: 404 })
  })
})
