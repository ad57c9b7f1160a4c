import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { testStart } from '../testing/stripeClient.js'
import { day, openShop, type Shop } from './testing/shop.js'

const at = (iso: string) => Date.parse(`${iso}Z`) / 1000

let shop: Shop

beforeEach(async () => {
  // The first of April: half of its thirty days are over on the sixteenth.
  shop = await openShop({ now: at('2027-04-01T00:00:00') })
})

afterEach(() => shop.close())

/** A subscription whose first month is half over. */
async function halfway(amount: number, params: Partial<Stripe.SubscriptionCreateParams> = {}, currency = 'jpy') {
  const { stripe, price, customer, sandbox } = shop
  const [gold, hanako] = await Promise.all([price(amount, {}, currency), customer()])
  const made = await stripe.subscriptions.create({ customer: hanako.id, items: [{ price: gold.id }], ...params })
  await sandbox.clock.advance(15 * day)
  const [item] = made.items.data
  if (!item) throw new Error('The subscription has no item.')
  return { gold, hanako, made, item }
}

const pending = async (customer: string) => {
  const items = await shop.stripe.invoiceItems.list({ customer, pending: true })
  return items.data.map(({ amount, description }) => [amount, description]).reverse()
}

describe('A change of quantity or price', () => {
  it.each([
    ['jpy', 1000, -500, 1500],
    ['usd', 1999, -1000, 2999],
  ])('waits as prorations for the next invoice, in %s', async (currency, amount, credit, debit) => {
    const { hanako, made, item } = await halfway(amount, {}, currency)
    const { stripe, sandbox } = shop
    const changed = await stripe.subscriptions.update(made.id, { items: [{ id: item.id, quantity: 3 }] })
    expect(changed.items.data).toMatchObject([{ id: item.id, quantity: 3, current_period_start: made.created }])
    expect(changed.latest_invoice).toBe(made.latest_invoice)
    expect(await pending(hanako.id)).toEqual([
      [credit, 'Unused time on Gold after 16 Apr 2027'],
      [debit, 'Remaining time on 3 × Gold after 16 Apr 2027'],
    ])
    await sandbox.clock.advance(15 * day + 3600)
    const renewed = await stripe.subscriptions.retrieve(made.id, { expand: ['latest_invoice'] })
    expect(renewed.latest_invoice).toMatchObject({ total: credit + debit + 3 * amount, status: 'paid' })
    expect(await pending(hanako.id)).toEqual([])
  })

  it('is billed at once where the request says so', async () => {
    const { hanako, made, item } = await halfway(1000)
    const { stripe, price } = shop
    const platinum = await price(3000)
    const changed = await stripe.subscriptions.update(made.id, {
      items: [{ id: item.id, price: platinum.id }],
      proration_behavior: 'always_invoice',
      expand: ['latest_invoice'],
    })
    expect(changed).toMatchObject({
      items: { data: [{ id: item.id, price: { id: platinum.id }, current_period_end: at('2027-05-01T00:00:00') }] },
      latest_invoice: { billing_reason: 'subscription_update', status: 'paid', total: 1000, amount_paid: 1000 },
    })
    expect(await pending(hanako.id)).toEqual([])
    const lines = await stripe.invoices.listLineItems(idOf(changed.latest_invoice))
    expect(lines.data.map(({ amount, parent }) => [amount, parent?.subscription_item_details?.proration])).toEqual(
      expect.arrayContaining([
        [-500, true],
        [1500, true],
      ]),
    )
  })

  it('costs nothing before the renewal without proration', async () => {
    const { hanako, made, item } = await halfway(1000)
    const { stripe } = shop
    await stripe.subscriptions.update(made.id, {
      items: [{ id: item.id, quantity: 5 }],
      proration_behavior: 'none',
    })
    expect(await pending(hanako.id)).toEqual([])
    // What was never billed is not credited later either.
    await stripe.subscriptions.update(made.id, { items: [{ id: item.id, quantity: 1 }] })
    expect(await pending(hanako.id)).toEqual([
      [-500, 'Unused time on 5 × Gold after 16 Apr 2027'],
      [500, 'Remaining time on Gold after 16 Apr 2027'],
    ])
  })

  it('gives the rest back as credit when less is bought', async () => {
    const { hanako, made, item } = await halfway(1000, {})
    const { stripe, price } = shop
    const bronze = await price(400)
    const changed = await stripe.subscriptions.update(made.id, {
      items: [{ id: item.id, price: bronze.id }],
      proration_behavior: 'always_invoice',
      expand: ['latest_invoice'],
    })
    expect(changed.latest_invoice).toMatchObject({ total: -300, amount_due: 0, status: 'paid' })
    expect(await stripe.customers.retrieve(hanako.id)).toMatchObject({ balance: -300 })
  })

  it('is prorated as of another moment where the request names one', async () => {
    const { hanako, made, item } = await halfway(3000)
    const { stripe } = shop
    await stripe.subscriptions.update(made.id, {
      items: [{ id: item.id, quantity: 2 }],
      proration_date: at('2027-04-11T00:00:00'),
    })
    expect((await pending(hanako.id)).map(([amount]) => amount)).toEqual([-2000, 4000])
    const outside = stripe.subscriptions.update(made.id, {
      items: [{ id: item.id, quantity: 1 }],
      proration_date: at('2027-06-01T00:00:00'),
    })
    expect(await errorOf(outside)).toMatchObject({ statusCode: 400, param: 'proration_date' })
  })

  it('counts discounts in', async () => {
    const { stripe } = shop
    const half = await stripe.coupons.create({ percent_off: 50, duration: 'forever' })
    const { hanako, made, item } = await halfway(1000, { discounts: [{ coupon: half.id }] })
    await stripe.subscriptions.update(made.id, { items: [{ id: item.id, quantity: 3 }] })
    expect((await pending(hanako.id)).map(([amount]) => amount)).toEqual([-250, 750])
  })

  it('starts a new period where the interval changes', async () => {
    const { made, item } = await halfway(1000)
    const { stripe, price } = shop
    const yearly = await price(10_000, { interval: 'year' })
    const changed = await stripe.subscriptions.update(made.id, {
      items: [{ id: item.id, price: yearly.id }],
      expand: ['latest_invoice'],
    })
    expect(changed).toMatchObject({
      billing_cycle_anchor: at('2027-04-16T00:00:00'),
      items: {
        data: [{ current_period_start: at('2027-04-16T00:00:00'), current_period_end: at('2028-04-16T00:00:00') }],
      },
      latest_invoice: { total: 9500, status: 'paid', billing_reason: 'subscription_update' },
    })
  })

  it('starts a new period from nothing to something', async () => {
    const { made, item } = await halfway(0)
    const { stripe, price } = shop
    const gold = await price(1000)
    const changed = await stripe.subscriptions.update(made.id, {
      items: [{ id: item.id, price: gold.id }],
      expand: ['latest_invoice'],
    })
    expect(changed).toMatchObject({
      billing_cycle_anchor: at('2027-04-16T00:00:00'),
      latest_invoice: { total: 1000, status: 'paid' },
    })
  })

  it('starts a new period on request', async () => {
    const { made } = await halfway(1000)
    const changed = await shop.stripe.subscriptions.update(made.id, {
      billing_cycle_anchor: { type: 'now' },
      expand: ['latest_invoice'],
    })
    expect(changed).toMatchObject({
      billing_cycle_anchor: at('2027-04-16T00:00:00'),
      latest_invoice: { total: 500, status: 'paid' },
    })
  })
})

describe('Items', () => {
  it('are added, changed and removed on their own', async () => {
    const { hanako, made, item } = await halfway(1000)
    const { stripe, price } = shop
    const extra = await price(200)
    const added = await stripe.subscriptionItems.create({ subscription: made.id, price: extra.id, quantity: 2 })
    expect(keyProblems('subscription_item', added)).toEqual([])
    expect(await pending(hanako.id)).toEqual([[200, 'Remaining time on 2 × Gold after 16 Apr 2027']])
    const listed = await stripe.subscriptionItems.list({ subscription: made.id })
    expect(listed.data.map(({ id }) => id)).toEqual([item.id, added.id])
    const second = await stripe.subscriptionItems.list({ subscription: made.id, limit: 1, starting_after: item.id })
    expect(second).toMatchObject({ data: [{ id: added.id }], has_more: false })
    expect(await stripe.subscriptionItems.update(added.id, { metadata: { seat: 'window' } })).toMatchObject({
      metadata: { seat: 'window' },
      quantity: 2,
    })
    expect(await stripe.subscriptionItems.del(added.id)).toMatchObject({ id: added.id, deleted: true })
    expect((await pending(hanako.id)).map(([amount]) => amount)).toEqual([200, -200])
    expect(await errorOf(stripe.subscriptionItems.retrieve(added.id))).toMatchObject({ statusCode: 404 })
    expect((await stripe.subscriptions.retrieve(made.id)).items.data.map(({ id }) => id)).toEqual([item.id])
    expect(await errorOf(stripe.subscriptionItems.del(item.id))).toMatchObject({ statusCode: 400 })
  })

  it('refuse what cannot be', async () => {
    const { made, item } = await halfway(1000)
    const { stripe, price } = shop
    const dollars = await price(100, {}, 'usd')
    const once = await stripe.prices.create({ product: shop.product.id, currency: 'jpy', unit_amount: 100 })
    const update = (items: Stripe.SubscriptionUpdateParams.Item[]) =>
      errorOf(stripe.subscriptions.update(made.id, { items }))
    expect(await update([{ price: dollars.id }])).toMatchObject({ statusCode: 400, param: 'items[0][price]' })
    expect(await update([{ price: once.id }])).toMatchObject({ statusCode: 400, param: 'items[0][price]' })
    expect(await update([{ price: 'price_x' }])).toMatchObject({ code: 'resource_missing', param: 'items[0][price]' })
    expect(await update([{ id: 'si_x', quantity: 1 }])).toMatchObject({
      code: 'resource_missing',
      param: 'items[0][id]',
    })
    expect(await update([{ id: item.id, quantity: -1 }])).toMatchObject({ param: 'items[0][quantity]' })
    expect(await update([{ id: item.id, deleted: true }])).toMatchObject({ statusCode: 400 })
    expect(await update([{ price: item.price.id }])).toMatchObject({ statusCode: 400 })
  })
})

describe('A change that is billed at once and cannot be paid', () => {
  const declining = async () => {
    const found = await halfway(1000)
    const { stripe } = shop
    const method = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer: found.hanako.id })
    await stripe.customers.update(found.hanako.id, { invoice_settings: { default_payment_method: method.id } })
    return found
  }

  it('leaves the subscription past due until it is', async () => {
    const { made, item } = await declining()
    const { stripe } = shop
    const changed = await stripe.subscriptions.update(made.id, {
      items: [{ id: item.id, quantity: 3 }],
      proration_behavior: 'always_invoice',
      expand: ['latest_invoice'],
    })
    expect(changed).toMatchObject({ status: 'past_due', latest_invoice: { status: 'open', amount_due: 1000 } })
    await stripe.invoices.pay(idOf(changed.latest_invoice), { payment_method: 'pm_card_visa' })
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'active' })
  })

  it('is left to the buyer with default_incomplete', async () => {
    const { made, item } = await halfway(1000)
    const { stripe } = shop
    const changed = await stripe.subscriptions.update(made.id, {
      items: [{ id: item.id, quantity: 3 }],
      proration_behavior: 'always_invoice',
      payment_behavior: 'default_incomplete',
      expand: ['latest_invoice.confirmation_secret'],
    })
    expect(changed).toMatchObject({ status: 'past_due', latest_invoice: { status: 'open' } })
    const { latest_invoice: invoice } = changed
    const secret = invoice && typeof invoice !== 'string' ? invoice.confirmation_secret?.client_secret : undefined
    await stripe.paymentIntents.confirm(String(secret).split('_secret_')[0] ?? '', {
      payment_method: 'pm_card_visa',
      return_url: 'https://example.com',
    })
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({ status: 'active' })
  })

  it('is refused with error_if_incomplete, and nothing changes', async () => {
    const { made, item } = await declining()
    const { stripe } = shop
    const change = stripe.subscriptions.update(made.id, {
      items: [{ id: item.id, quantity: 3 }],
      proration_behavior: 'always_invoice',
      payment_behavior: 'error_if_incomplete',
    })
    expect(await errorOf(change)).toMatchObject({ statusCode: 402, type: 'StripeCardError', code: 'card_declined' })
    const after = await stripe.subscriptions.retrieve(made.id)
    expect(after).toMatchObject({ status: 'active', latest_invoice: made.latest_invoice })
    expect(after.items.data[0]?.quantity).toBe(1)
  })

  it('waits with pending_if_incomplete, and is made when its invoice is paid', async () => {
    const { made, item } = await declining()
    const { stripe, events } = shop
    const waiting = await stripe.subscriptions.update(made.id, {
      items: [{ id: item.id, quantity: 3 }],
      proration_behavior: 'always_invoice',
      payment_behavior: 'pending_if_incomplete',
    })
    expect(keyProblems('subscription', waiting)).toEqual([])
    expect(waiting).toMatchObject({
      status: 'active',
      items: { data: [{ quantity: 1 }] },
      pending_update: {
        expires_at: at('2027-04-16T23:00:00'),
        subscription_items: [{ id: item.id, quantity: 3 }],
      },
    })
    await stripe.invoices.pay(idOf(waiting.latest_invoice), { payment_method: 'pm_card_visa' })
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({
      status: 'active',
      items: { data: [{ id: item.id, quantity: 3 }] },
      pending_update: null,
    })
    expect(await events('customer.subscription.pending_update_applied')).toHaveLength(1)
  })

  it('is forgotten with pending_if_incomplete after 23 hours', async () => {
    const { made, item } = await declining()
    const { stripe, sandbox, events } = shop
    const waiting = await stripe.subscriptions.update(made.id, {
      items: [{ id: item.id, quantity: 3 }],
      proration_behavior: 'always_invoice',
      payment_behavior: 'pending_if_incomplete',
    })
    await sandbox.clock.advance(23 * 3600)
    expect(await stripe.subscriptions.retrieve(made.id)).toMatchObject({
      status: 'active',
      items: { data: [{ quantity: 1 }] },
      pending_update: null,
    })
    expect(await stripe.invoices.retrieve(idOf(waiting.latest_invoice))).toMatchObject({ status: 'void' })
    expect(await events('customer.subscription.pending_update_expired')).toHaveLength(1)
  })

  it('takes only some parameters with pending_if_incomplete', async () => {
    const { made } = await halfway(1000)
    const change = shop.stripe.subscriptions.update(made.id, {
      payment_behavior: 'pending_if_incomplete',
      description: 'Gold',
    })
    expect(await errorOf(change)).toMatchObject({ statusCode: 400, param: 'description' })
  })
})

describe('What goes with a subscription', () => {
  it('is updated, and told with what it was before', async () => {
    const { made } = await halfway(1000, { metadata: { tier: 'gold', seat: '1' } })
    const { stripe, events } = shop
    const changed = await stripe.subscriptions.update(made.id, {
      description: 'Gold for two',
      metadata: { seat: '' },
      collection_method: 'send_invoice',
      days_until_due: 14,
      cancellation_details: { comment: 'Too much', feedback: 'too_expensive' },
    })
    expect(changed).toMatchObject({
      description: 'Gold for two',
      metadata: { tier: 'gold' },
      collection_method: 'send_invoice',
      days_until_due: 14,
      cancellation_details: { comment: 'Too much', feedback: 'too_expensive', reason: null },
    })
    const told = (await events('customer.subscription.updated')).at(-1)
    expect(told?.data.previous_attributes).toMatchObject({ description: null, metadata: { seat: '1' } })
    expect(await stripe.subscriptions.update(made.id, { description: '' })).toMatchObject({ description: null })
  })

  it('is refused where it makes no sense', async () => {
    const { made } = await halfway(1000)
    const update = (params: Stripe.SubscriptionUpdateParams) =>
      errorOf(shop.stripe.subscriptions.update(made.id, params))
    expect(await update({ collection_method: 'send_invoice' })).toMatchObject({ param: 'days_until_due' })
    expect(await update({ days_until_due: 3 })).toMatchObject({ param: 'days_until_due' })
    expect(await update({ application_fee_percent: 10 })).toMatchObject({ param: 'application_fee_percent' })
    expect(await update({ default_payment_method: 'pm_x' })).toMatchObject({ code: 'resource_missing' })
    expect(await update({ trial_end: testStart })).toMatchObject({ param: 'trial_end' })
    expect(await update({ cancel_at: testStart })).toMatchObject({ param: 'cancel_at' })
    expect(await errorOf(shop.stripe.subscriptions.update('sub_x', {}))).toMatchObject({ statusCode: 404 })
  })
})

describe('A trial', () => {
  it('can be given in the middle of a period, and unused time comes back', async () => {
    const { hanako, made } = await halfway(1000)
    const { stripe } = shop
    const end = at('2027-04-26T00:00:00')
    const trial = await stripe.subscriptions.update(made.id, { trial_end: end })
    expect(trial).toMatchObject({
      status: 'trialing',
      trial_start: at('2027-04-16T00:00:00'),
      trial_end: end,
      billing_cycle_anchor: end,
    })
    expect(await stripe.customers.retrieve(hanako.id)).toMatchObject({ balance: -500 })
  })

  it('ends at once on request, and the first period is charged', async () => {
    const { stripe, price, customer } = shop
    const [gold, hanako] = await Promise.all([price(1000), customer()])
    const made = await stripe.subscriptions.create({
      customer: hanako.id,
      items: [{ price: gold.id }],
      trial_period_days: 30,
    })
    const ended = await stripe.subscriptions.update(made.id, { trial_end: 'now', expand: ['latest_invoice'] })
    expect(ended).toMatchObject({
      status: 'active',
      trial_end: made.created,
      billing_cycle_anchor: made.created,
      latest_invoice: { total: 1000, status: 'paid' },
    })
  })
})

const idOf = (value: string | { id: string } | null) => (typeof value === 'string' ? value : (value?.id ?? ''))
