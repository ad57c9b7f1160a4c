import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { raw } from '../testing/rawRequest.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe
let ask: ReturnType<typeof raw>
let product: string

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
  ask = raw(running)
  product = (await stripe.products.create({ name: 'Novels' })).id
})

afterAll(() => running.close())

const jpy = { currency: 'jpy' } as const
const monthly = { recurring: { interval: 'month' } } as const
const priceOf = (params: Partial<Stripe.PriceCreateParams> = {}) =>
  stripe.prices.create({ ...jpy, product, ...(params.billing_scheme ? {} : { unit_amount: 500 }), ...params })
const buyer = async (payment_method = 'pm_card_visa') => {
  const { id } = await stripe.customers.create()
  const card = await stripe.paymentMethods.attach(payment_method, { customer: id })
  await stripe.customers.update(id, { invoice_settings: { default_payment_method: card.id } })
  return { customer: id, card: card.id }
}
const refusal = async (call: Promise<unknown>) => {
  const { statusCode, code, param } = await errorOf(call)
  return { statusCode, code, param }
}

describe('a product', () => {
  it('may come with its first price and with what speaks for it', async () => {
    const made = await stripe.products.create({
      name: 'Weekly',
      default_price_data: { ...jpy, unit_amount: 300, recurring: { interval: 'week' } },
      marketing_features: [{ name: '毎週' }, { name: '広告なし' }],
      expand: ['default_price'],
    })
    expect(made.default_price).toMatchObject({ object: 'price', unit_amount: 300, product: made.id, type: 'recurring' })
    expect(made.marketing_features).toEqual([{ name: '毎週' }, { name: '広告なし' }])
  })

  it('is put away by `active`, and deleted only without prices', async () => {
    const { id } = await stripe.products.create({ name: 'x' })
    await priceOf({ product: id })
    expect((await stripe.products.update(id, { active: false })).active).toBe(false)
    expect((await refusal(stripe.products.del(id))).statusCode).toBe(400)
    expect((await stripe.products.list({ active: false })).data.map((one) => one.id)).toContain(id)
    expect((await stripe.products.list({ active: true, limit: 100 })).data.map((one) => one.id)).not.toContain(id)
  })
})

describe('a price', () => {
  it.each([
    ['day', 1095, 1096],
    ['week', 156, 157],
    ['month', 36, 37],
    ['year', 3, 4],
  ] as const)('comes back at least every three years: %s', async (interval, most, tooMany) => {
    const made = await priceOf({ recurring: { interval, interval_count: most } })
    expect(made.recurring).toMatchObject({ interval, interval_count: most, usage_type: 'licensed' })
    expect(await refusal(priceOf({ recurring: { interval, interval_count: tooMany } }))).toMatchObject({
      statusCode: 400,
      param: 'recurring[interval_count]',
    })
  })

  it('has an amount in whole units or with decimals, or one that the buyer names', async () => {
    expect(await priceOf({ unit_amount: 1200 })).toMatchObject({ unit_amount: 1200, type: 'one_time', recurring: null })
    expect(
      (await ask('POST', '/v1/prices', { body: `currency=jpy&product=${product}&unit_amount_decimal=0.5` })).body,
    ).toMatchObject({
      unit_amount: null,
      unit_amount_decimal: '0.5',
    })
    const custom = await ask('POST', '/v1/prices', {
      body: `currency=jpy&product=${product}&custom_unit_amount[enabled]=true&custom_unit_amount[minimum]=100&custom_unit_amount[preset]=500`,
    })
    expect(custom.body).toMatchObject({ unit_amount: null })
    expect((await ask('GET', `/v1/prices/${custom.body.id}`)).body).toMatchObject({
      custom_unit_amount: { minimum: 100, preset: 500, maximum: null },
    })
    expect((await ask('POST', '/v1/prices', { body: `currency=jpy&product=${product}` })).status).toBe(400)
    const both = await ask('POST', '/v1/prices', {
      body: `currency=jpy&product=${product}&unit_amount=5&unit_amount_decimal=5`,
    })
    expect(both.status).toBe(400)
  })

  it.each(['graduated', 'volume'] as const)('is in %s tiers, of which the last has no end', async (tiers_mode) => {
    const made = await priceOf({
      billing_scheme: 'tiered',
      tiers_mode,
      tiers: [
        { up_to: 10, unit_amount: 100 },
        { up_to: 'inf', unit_amount: 80, flat_amount: 50 },
      ],
      ...monthly,
      expand: ['tiers'],
    })
    expect(made).toMatchObject({ billing_scheme: 'tiered', tiers_mode, unit_amount: null })
    expect(made.tiers).toMatchObject([
      { up_to: 10, unit_amount: 100, flat_amount: null },
      { up_to: null, unit_amount: 80, flat_amount: 50 },
    ])
    expect(await stripe.prices.retrieve(made.id)).not.toHaveProperty('tiers')
    const open = { billing_scheme: 'tiered', tiers_mode, ...monthly, tiers: [{ up_to: 10, unit_amount: 100 }] } as const
    expect((await refusal(priceOf({ ...open, tiers: [...open.tiers] }))).statusCode).toBe(400)
  })

  it('divides quantities and has amounts in other currencies', async () => {
    const made = await priceOf({
      transform_quantity: { divide_by: 10, round: 'up' },
      tax_behavior: 'exclusive',
      currency_options: { usd: { unit_amount: 400, tax_behavior: 'inclusive' } },
      expand: ['currency_options'],
    })
    expect(made).toMatchObject({
      transform_quantity: { divide_by: 10, round: 'up' },
      tax_behavior: 'exclusive',
      currency_options: { usd: { unit_amount: 400, tax_behavior: 'inclusive' }, jpy: { unit_amount: 500 } },
    })
    expect(await stripe.prices.retrieve(made.id)).not.toHaveProperty('currency_options')
  })

  it('has a key of its own, that another takes over only when told to', async () => {
    const first = await priceOf({ lookup_key: 'standard' })
    expect(await refusal(priceOf({ lookup_key: 'standard' }))).toMatchObject({ statusCode: 400, param: 'lookup_key' })
    const second = await priceOf({ lookup_key: 'standard', transfer_lookup_key: true })
    expect(second.lookup_key).toBe('standard')
    expect((await stripe.prices.retrieve(first.id)).lookup_key).toBeNull()
    expect((await stripe.prices.list({ lookup_keys: ['standard'] })).data.map(({ id }) => id)).toEqual([second.id])
  })

  it.each(['unit_amount=5', 'currency=usd', 'recurring[interval]=year', 'product=prod_x', 'billing_scheme=tiered'])(
    'cannot have its %s changed',
    async (body) => {
      const { id } = await priceOf(monthly)
      const [param] = body.split('=')
      expect((await ask('POST', `/v1/prices/${id}`, { body })).body.error).toMatchObject({
        code: 'parameter_unknown',
        param: param === 'recurring[interval]' ? expect.stringMatching(/^recurring/) : param,
      })
    },
  )

  it('that was put away is not bought anew', async () => {
    const { customer } = await buyer()
    const { id: price } = await priceOf(monthly)
    const { id: once } = await priceOf()
    await stripe.prices.update(price, { active: false })
    await stripe.prices.update(once, { active: false })
    for (const call of [
      stripe.subscriptions.create({ customer, items: [{ price }] }),
      stripe.checkout.sessions.create({
        mode: 'payment',
        success_url: 'https://example.com',
        line_items: [{ price: once, quantity: 1 }],
      }),
      stripe.invoiceItems.create({ customer, pricing: { price: once } }),
      stripe.paymentLinks.create({ line_items: [{ price: once, quantity: 1 }] }),
    ]) {
      expect((await refusal(call)).statusCode).toBe(400)
    }
  })

  it('is listed by product, state, type, currency and interval', async () => {
    const { id: own } = await stripe.products.create({ name: 'listed' })
    const once = (await priceOf({ product: own })).id
    const month = (await priceOf({ product: own, ...monthly })).id
    const year = (await priceOf({ product: own, recurring: { interval: 'year' }, currency: 'usd' })).id
    await stripe.prices.update(once, { active: false })
    const ids = async (params: Stripe.PriceListParams) =>
      (await stripe.prices.list({ product: own, ...params })).data.map(({ id }) => id)
    expect(await ids({})).toEqual([year, month, once])
    expect(await ids({ active: true })).toEqual([year, month])
    expect(await ids({ active: false })).toEqual([once])
    expect(await ids({ type: 'one_time' })).toEqual([once])
    expect(await ids({ type: 'recurring' })).toEqual([year, month])
    expect(await ids({ currency: 'usd' })).toEqual([year])
    expect(await ids({ recurring: { interval: 'month' } })).toEqual([month])
  })
})

describe('a customer', () => {
  it('pays the next invoice from its credit', async () => {
    const { customer } = await buyer()
    const credit = await stripe.customers.createBalanceTransaction(customer, { amount: -800, ...jpy })
    expect(credit).toMatchObject({ type: 'adjustment', amount: -800, ending_balance: -800, customer })
    expect((await stripe.customers.retrieve(customer)) as Stripe.Customer).toMatchObject({ balance: -800 })
    const { id } = await stripe.invoices.create({ customer })
    await stripe.invoiceItems.create({ customer, invoice: id, amount: 500, ...jpy })
    const invoice = await stripe.invoices.finalizeInvoice(id)
    expect(invoice).toMatchObject({
      status: 'paid',
      total: 500,
      amount_due: 0,
      starting_balance: -800,
      ending_balance: -300,
    })
    const { data } = await stripe.customers.listBalanceTransactions(customer)
    expect(data.map(({ amount, type }) => [type, amount])).toEqual([
      ['applied_to_invoice', 500],
      ['adjustment', -800],
    ])
  })

  it('pays with a method of its own only', async () => {
    const { id: customer } = await stripe.customers.create()
    const { card } = await buyer()
    expect(
      await refusal(stripe.customers.update(customer, { invoice_settings: { default_payment_method: card } })),
    ).toMatchObject({ statusCode: 400, param: 'invoice_settings[default_payment_method]' })
    expect(await refusal(stripe.paymentMethods.attach(card, { customer }))).toMatchObject({ statusCode: 400 })
  })

  it('takes its subscriptions along when it is deleted', async () => {
    const { customer } = await buyer()
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: (await priceOf(monthly)).id }],
    })
    await stripe.customers.del(customer)
    expect((await stripe.subscriptions.retrieve(subscription.id)).status).toBe('canceled')
  })

  it('has its methods listed until they are taken away for good', async () => {
    const { customer, card } = await buyer()
    const ids = async () => (await stripe.paymentMethods.list({ customer })).data.map(({ id }) => id)
    expect(await ids()).toEqual([card])
    expect((await stripe.customers.listPaymentMethods(customer)).data.map(({ id }) => id)).toEqual([card])
    expect((await stripe.paymentMethods.detach(card)).customer).toBeNull()
    expect(await ids()).toEqual([])
    expect(await refusal(stripe.paymentMethods.attach(card, { customer }))).toMatchObject({ statusCode: 400 })
    const pay = { amount: 500, ...jpy, payment_method: card, confirm: true }
    expect(await refusal(stripe.paymentIntents.create(pay))).toMatchObject({ statusCode: 400 })
    const held = await stripe.customers.retrieve(customer)
    expect(held).toMatchObject({ invoice_settings: { default_payment_method: null } })
  })
})

describe('a coupon', () => {
  it.each<[string, Stripe.CouponCreateParams]>([
    ['nothing', {}],
    ['no percent', { percent_off: 0 }],
    ['more than everything', { percent_off: 101 }],
    ['an amount of no currency', { amount_off: 100 }],
    ['both', { percent_off: 10, amount_off: 100, currency: 'jpy' }],
    ['some months, but not how many', { percent_off: 10, duration: 'repeating' }],
    ['months of a coupon that is used once', { percent_off: 10, duration: 'once', duration_in_months: 3 }],
    ['an end that is over', { percent_off: 10, redeem_by: testStart - 1 }],
  ])('of %s is refused', async (_, params) => {
    expect((await refusal(stripe.coupons.create(params))).statusCode).toBe(400)
  })

  it('is as it was asked for', async () => {
    expect(await stripe.coupons.create({ percent_off: 100 })).toMatchObject({
      object: 'coupon',
      percent_off: 100,
      amount_off: null,
      currency: null,
      duration: 'once',
      times_redeemed: 0,
      valid: true,
    })
    expect(
      await stripe.coupons.create({ amount_off: 300, ...jpy, duration: 'repeating', duration_in_months: 3 }),
    ).toMatchObject({ amount_off: 300, percent_off: null, duration: 'repeating', duration_in_months: 3 })
  })

  it('is redeemed so often and no more', async () => {
    const coupon = (await stripe.coupons.create({ percent_off: 50, max_redemptions: 1 })).id
    const price = (await priceOf(monthly)).id
    const subscribe = async () =>
      stripe.subscriptions.create({
        ...{ customer: (await buyer()).customer },
        items: [{ price }],
        discounts: [{ coupon }],
        expand: ['latest_invoice'],
      })
    expect((await subscribe()).latest_invoice).toMatchObject({ total: 250, total_discount_amounts: [{ amount: 250 }] })
    expect(await stripe.coupons.retrieve(coupon)).toMatchObject({ times_redeemed: 1, valid: false })
    expect((await refusal(subscribe())).statusCode).toBe(400)
  })

  it('has codes, each of them once', async () => {
    const coupon = (await stripe.coupons.create({ percent_off: 50 })).id
    const promotion = { type: 'coupon', coupon } as const
    const code = await stripe.promotionCodes.create({
      promotion,
      code: 'SPRING',
      restrictions: { minimum_amount: 1000, minimum_amount_currency: 'jpy', first_time_transaction: true },
    })
    expect(code).toMatchObject({
      code: 'SPRING',
      active: true,
      promotion: { type: 'coupon', coupon },
      restrictions: { minimum_amount: 1000, minimum_amount_currency: 'jpy', first_time_transaction: true },
    })
    expect((await refusal(stripe.promotionCodes.create({ promotion, code: 'SPRING' }))).statusCode).toBe(400)
    expect((await stripe.promotionCodes.list({ code: 'SPRING' })).data.map(({ id }) => id)).toEqual([code.id])
    expect((await stripe.promotionCodes.list({ code: 'AUTUMN' })).data).toEqual([])
    expect((await stripe.promotionCodes.update(code.id, { active: false })).active).toBe(false)
    expect((await stripe.promotionCodes.list({ active: true, coupon })).data).toEqual([])
  })
})

describe('a tax rate', () => {
  it.each([
    [false, 1100, 100],
    [true, 1000, 91],
  ])('that is inclusive: %s', async (inclusive, total, tax) => {
    const rate = await stripe.taxRates.create({ display_name: '消費税', percentage: 10, inclusive })
    const { customer } = await buyer()
    const { id } = await stripe.invoices.create({ customer, default_tax_rates: [rate.id] })
    await stripe.invoiceItems.create({ customer, invoice: id, amount: 1000, ...jpy })
    const invoice = await stripe.invoices.finalizeInvoice(id)
    expect(invoice.total).toBe(total)
    expect(invoice.total_taxes).toMatchObject([
      {
        amount: tax,
        tax_behavior: inclusive ? 'inclusive' : 'exclusive',
        tax_rate_details: { tax_rate: rate.id },
        type: 'tax_rate_details',
      },
    ])
  })
})

it('what a product entitles to follows its subscriptions', async () => {
  const feature = await stripe.entitlements.features.create({ name: 'archive', lookup_key: 'archive' })
  const { id } = await stripe.products.create({ name: 'with archive' })
  await stripe.products.createFeature(id, { entitlement_feature: feature.id })
  const { customer } = await buyer()
  const subscription = await stripe.subscriptions.create({
    customer,
    items: [{ price: (await priceOf({ product: id, ...monthly })).id }],
  })
  const active = async () =>
    (await stripe.entitlements.activeEntitlements.list({ customer })).data.map(({ lookup_key }) => lookup_key)
  expect(await active()).toEqual(['archive'])
  await stripe.subscriptions.cancel(subscription.id)
  expect(await active()).toEqual([])
})

it('objects are searched by fields and metadata, with AND', async () => {
  const one = await stripe.customers.create({
    name: 'Jenny Rosen',
    email: 'jenny@example.com',
    metadata: { tier: 'gold' },
  })
  await stripe.customers.create({ name: 'Jenny Rosen', email: 'other@example.com', metadata: { tier: 'silver' } })
  const found = await stripe.customers.search({ query: "name:'Jenny Rosen' AND metadata['tier']:'gold'" })
  expect(found).toMatchObject({
    object: 'search_result',
    url: '/v1/customers/search',
    has_more: false,
    next_page: null,
  })
  expect(found.data.map(({ id }) => id)).toEqual([one.id])
  expect((await stripe.customers.search({ query: "name:'Jenny Rosen'", expand: ['total_count'] })).total_count).toBe(2)
})
