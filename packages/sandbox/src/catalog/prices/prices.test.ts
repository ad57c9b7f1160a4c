import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../../testing/errorOf.js'
import { keyProblems } from '../../testing/keyProblems.js'
import { missingKeys } from '../../testing/missingKeys.js'
import { frozenSandbox, testStart } from '../../testing/stripeClient.js'

let sandbox: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
let product: string
beforeAll(async () => {
  sandbox = await frozenSandbox()
  stripe = sandbox.stripe
  product = (await stripe.products.create({ name: 'Serial' })).id
})
afterAll(() => sandbox.close())

const newPrice = (params: Partial<Stripe.PriceCreateParams>) =>
  stripe.prices.create({ product, currency: 'usd', ...params })

describe('prices', () => {
  it('are what they were made of', async () => {
    const { lastResponse, ...price } = await newPrice({
      currency: 'JPY',
      unit_amount: 1200,
      lookup_key: 'monthly',
      nickname: 'Monthly',
      metadata: { tier: '1' },
      recurring: { interval: 'month', interval_count: 3, trial_period_days: 7 },
      tax_behavior: 'exclusive',
      transform_quantity: { divide_by: 10, round: 'up' },
    })
    expect(lastResponse.statusCode).toBe(200)
    expect(price).toMatchObject({
      object: 'price',
      active: true,
      billing_scheme: 'per_unit',
      created: testStart,
      currency: 'jpy',
      custom_unit_amount: null,
      livemode: false,
      lookup_key: 'monthly',
      metadata: { tier: '1' },
      nickname: 'Monthly',
      product,
      recurring: { interval: 'month', interval_count: 3, meter: null, trial_period_days: 7, usage_type: 'licensed' },
      tax_behavior: 'exclusive',
      tiers_mode: null,
      transform_quantity: { divide_by: 10, round: 'up' },
      type: 'recurring',
      unit_amount: 1200,
    })
    expect(String(price.unit_amount_decimal)).toBe('1200')
    expect(price).not.toHaveProperty('tiers')
    expect(price).not.toHaveProperty('currency_options')
    expect([...keyProblems('price', price), ...missingKeys('price', price)]).toEqual([])
    const [event] = (await stripe.events.list({ type: 'price.created' })).data
    expect(event?.data.object).toMatchObject({ id: price.id, unit_amount_decimal: '1200' })
  })

  it('have fractions of the smallest unit', async () => {
    const price = await newPrice({ unit_amount_decimal: Stripe.Decimal.from('0.050') })
    expect(price.unit_amount).toBeNull()
    expect(String(price.unit_amount_decimal)).toBe('0.05')
    const whole = await newPrice({ unit_amount_decimal: Stripe.Decimal.from('12.0') })
    expect([whole.unit_amount, String(whole.unit_amount_decimal)]).toEqual([12, '12'])
    const error = await errorOf(newPrice({ unit_amount_decimal: Stripe.Decimal.from('0.1234567890123') }))
    expect(error).toMatchObject({ statusCode: 400, param: 'unit_amount_decimal' })
  })

  it('show their tiers when they are expanded', async () => {
    const price = await newPrice({
      billing_scheme: 'tiered',
      tiers_mode: 'graduated',
      recurring: { interval: 'month' },
      tiers: [
        { up_to: 5, unit_amount: 1000, flat_amount: 500 },
        { up_to: 'inf', unit_amount_decimal: Stripe.Decimal.from('7.5') },
      ],
      expand: ['tiers'],
    })
    expect(price).toMatchObject({ billing_scheme: 'tiered', tiers_mode: 'graduated', unit_amount: null })
    expect(JSON.parse(JSON.stringify(price.tiers))).toEqual([
      { flat_amount: 500, flat_amount_decimal: '500', unit_amount: 1000, unit_amount_decimal: '1000', up_to: 5 },
      { flat_amount: null, flat_amount_decimal: null, unit_amount: null, unit_amount_decimal: '7.5', up_to: null },
    ])
    expect(keyProblems('price', price)).toEqual([])
    const listed = await stripe.prices.list({ product, limit: 1, expand: ['data.tiers'] })
    expect(listed.data[0]?.tiers).toHaveLength(2)
    expect((await stripe.prices.retrieve(price.id)).tiers).toBeUndefined()
  })

  it('show their currencies when they are expanded, their own among them', async () => {
    const price = await newPrice({
      unit_amount: 1000,
      currency_options: { jpy: { unit_amount: 1500, tax_behavior: 'inclusive' }, EUR: { unit_amount: 900 } },
      expand: ['currency_options'],
    })
    expect(JSON.parse(JSON.stringify(price.currency_options))).toEqual({
      usd: { custom_unit_amount: null, tax_behavior: 'unspecified', unit_amount: 1000, unit_amount_decimal: '1000' },
      jpy: { custom_unit_amount: null, tax_behavior: 'inclusive', unit_amount: 1500, unit_amount_decimal: '1500' },
      eur: { custom_unit_amount: null, tax_behavior: 'unspecified', unit_amount: 900, unit_amount_decimal: '900' },
    })
    const added = await stripe.prices.update(price.id, {
      currency_options: { gbp: { unit_amount: 800 } },
      expand: ['currency_options'],
    })
    expect(Object.keys(added.currency_options ?? {})).toEqual(['usd', 'jpy', 'eur', 'gbp'])
    const bare = await stripe.prices.update(price.id, { currency_options: '', expand: ['currency_options'] })
    expect(Object.keys(bare.currency_options ?? {})).toEqual(['usd'])
  })

  it('have tiers in every currency', async () => {
    const price = await newPrice({
      billing_scheme: 'tiered',
      tiers_mode: 'volume',
      tiers: [{ up_to: 'inf', unit_amount: 100 }],
      currency_options: { eur: { tiers: [{ up_to: 'inf', unit_amount: 90 }] } },
      expand: ['currency_options', 'currency_options.eur.tiers'],
    })
    expect(price.currency_options?.eur?.tiers).toMatchObject([{ unit_amount: 90, up_to: null }])
  })

  it('let the buyer choose', async () => {
    const price = await newPrice({ custom_unit_amount: { enabled: true, minimum: 100, preset: 500 } })
    expect(price).toMatchObject({
      custom_unit_amount: { maximum: null, minimum: 100, preset: 500 },
      type: 'one_time',
      unit_amount: null,
      unit_amount_decimal: null,
    })
  })

  it('make their product on the way', async () => {
    const price = await stripe.prices.create({
      currency: 'usd',
      unit_amount: 500,
      product_data: { name: 'Made on the way', unit_label: 'hour' },
      expand: ['product'],
    })
    expect(price.product).toMatchObject({ object: 'product', name: 'Made on the way', unit_label: 'hour' })
  })

  it('keep lookup keys apart, and hand one over when told to', async () => {
    const first = await newPrice({ unit_amount: 100, lookup_key: 'standard' })
    expect(await errorOf(newPrice({ unit_amount: 200, lookup_key: 'standard' }))).toMatchObject({
      statusCode: 400,
      message: `A price (\`${first.id}\`) already uses that lookup key.`,
      param: 'lookup_key',
    })
    const second = await newPrice({ unit_amount: 200, lookup_key: 'standard', transfer_lookup_key: true })
    expect(second.lookup_key).toBe('standard')
    expect((await stripe.prices.retrieve(first.id)).lookup_key).toBeNull()
    const [event] = (await stripe.events.list({ type: 'price.updated' })).data
    expect(event?.data).toMatchObject({ object: { id: first.id }, previous_attributes: { lookup_key: 'standard' } })
    expect((await stripe.prices.list({ lookup_keys: ['standard'] })).data.map(({ id }) => id)).toEqual([second.id])
    expect((await stripe.prices.update(second.id, { lookup_key: '' })).lookup_key).toBeNull()
    await stripe.prices.update(first.id, { lookup_key: 'standard' })
    expect((await stripe.prices.list({ lookup_keys: ['standard', 'monthly'] })).data).toHaveLength(2)
  })

  it('change in everything but what they cost', async () => {
    const price = await newPrice({ unit_amount: 100, metadata: { a: '1' } })
    const changed = await stripe.prices.update(price.id, {
      active: false,
      nickname: 'Old',
      metadata: { b: '2' },
      tax_behavior: 'inclusive',
    })
    expect(changed).toMatchObject({
      active: false,
      nickname: 'Old',
      metadata: { a: '1', b: '2' },
      tax_behavior: 'inclusive',
    })
    expect(await errorOf(stripe.prices.update(price.id, { tax_behavior: 'exclusive' }))).toMatchObject({
      param: 'tax_behavior',
    })
    for (const [name, value] of Object.entries({ unit_amount: 1, currency: 'eur', 'recurring[interval]': 'day' })) {
      const error = await errorOf(stripe.rawRequest('POST', `/v1/prices/${price.id}`, { [name]: value }))
      expect(error).toMatchObject({ statusCode: 400, code: 'parameter_unknown' })
    }
  })

  it('are listed by what they are', async () => {
    const { id } = await stripe.products.create({ name: 'Listed' })
    const yearly = await newPrice({ product: id, unit_amount: 1, recurring: { interval: 'year' } })
    const metered = await newPrice({
      product: id,
      unit_amount: 1,
      recurring: { interval: 'month', usage_type: 'metered', meter: 'mtr_1' },
    })
    const once = await newPrice({ product: id, unit_amount: 1, currency: 'eur', active: false })
    const ids = async (params: Stripe.PriceListParams) =>
      (await stripe.prices.list({ product: id, ...params })).data.map((price) => price.id)
    expect(await ids({})).toEqual([once.id, metered.id, yearly.id])
    expect(await ids({ active: true })).toEqual([metered.id, yearly.id])
    expect(await ids({ type: 'one_time' })).toEqual([once.id])
    expect(await ids({ currency: 'EUR' })).toEqual([once.id])
    expect(await ids({ recurring: { interval: 'year' } })).toEqual([yearly.id])
    expect(await ids({ recurring: { meter: 'mtr_1' } })).toEqual([metered.id])
    expect(await ids({ recurring: { usage_type: 'licensed' } })).toEqual([yearly.id])
    expect(await ids({ created: { lt: testStart } })).toEqual([])
  })

  it.each<[Partial<Stripe.PriceCreateParams>, string, string | undefined]>([
    [{}, 'unit_amount', 'parameter_missing'],
    [{ unit_amount: -1 }, 'unit_amount', 'parameter_invalid_integer'],
    [{ unit_amount: 1, unit_amount_decimal: Stripe.Decimal.from('1') }, 'unit_amount', undefined],
    [{ unit_amount: 1, custom_unit_amount: { enabled: true } }, 'custom_unit_amount', undefined],
    [{ custom_unit_amount: { enabled: false } }, 'custom_unit_amount[enabled]', undefined],
    [{ custom_unit_amount: { enabled: true, minimum: 5, maximum: 4 } }, 'custom_unit_amount[minimum]', undefined],
    [{ custom_unit_amount: { enabled: true, minimum: 5, preset: 4 } }, 'custom_unit_amount[preset]', undefined],
    [{ custom_unit_amount: { enabled: true }, recurring: { interval: 'month' } }, 'custom_unit_amount', undefined],
    [{ unit_amount: 1, currency: 'zzz' }, 'currency', undefined],
    [{ unit_amount: 1, product: 'prod_none' }, 'product', 'resource_missing'],
    [{ unit_amount: 1, product_data: { name: 'x' } }, 'product', undefined],
    [
      { unit_amount: 1, recurring: { interval: 'year', interval_count: 4 } },
      'recurring[interval_count]',
      'parameter_invalid_integer',
    ],
    [
      { unit_amount: 1, recurring: { interval: 'month', interval_count: 37 } },
      'recurring[interval_count]',
      'parameter_invalid_integer',
    ],
    [
      { unit_amount: 1, recurring: { interval: 'month', interval_count: 0 } },
      'recurring[interval_count]',
      'parameter_invalid_integer',
    ],
    [{ unit_amount: 1, recurring: { interval: 'month', meter: 'mtr_1' } }, 'recurring[meter]', undefined],
    [{ billing_scheme: 'tiered', tiers: [{ up_to: 'inf', unit_amount: 1 }] }, 'tiers_mode', 'parameter_missing'],
    [{ billing_scheme: 'tiered', tiers_mode: 'volume' }, 'tiers', 'parameter_missing'],
    [{ unit_amount: 1, tiers_mode: 'volume' }, 'tiers_mode', undefined],
    [{ unit_amount: 1, tiers: [{ up_to: 'inf', unit_amount: 1 }] }, 'tiers', undefined],
    [
      { billing_scheme: 'tiered', tiers_mode: 'volume', tiers: [{ up_to: 5, unit_amount: 1 }] },
      'tiers[0][up_to]',
      undefined,
    ],
    [
      {
        billing_scheme: 'tiered',
        tiers_mode: 'volume',
        tiers: [
          { up_to: 5, unit_amount: 1 },
          { up_to: 5, unit_amount: 1 },
          { up_to: 'inf', unit_amount: 1 },
        ],
      },
      'tiers[1][up_to]',
      undefined,
    ],
    [
      { billing_scheme: 'tiered', tiers_mode: 'volume', tiers: [{ up_to: 'inf' }] },
      'tiers[0][unit_amount]',
      'parameter_missing',
    ],
    [
      { billing_scheme: 'tiered', tiers_mode: 'volume', unit_amount: 1, tiers: [{ up_to: 'inf', unit_amount: 1 }] },
      'unit_amount',
      undefined,
    ],
    [
      { unit_amount: 1, transform_quantity: { divide_by: 0, round: 'up' } },
      'transform_quantity[divide_by]',
      'parameter_invalid_integer',
    ],
    [{ unit_amount: 1, currency_options: { zzz: { unit_amount: 1 } } }, 'currency_options[zzz]', undefined],
    [{ unit_amount: 1, currency_options: { usd: { unit_amount: 1 } } }, 'currency_options[usd]', undefined],
    [
      { unit_amount: 1, currency_options: { eur: { tax_behavior: 'inclusive' } } },
      'currency_options[eur][unit_amount]',
      'parameter_missing',
    ],
  ])('refuse %j', async (params, param, code) => {
    const error = await errorOf(newPrice(params))
    expect(error).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError', param })
    expect(error.code).toBe(code)
  })

  it('belong to one account', async () => {
    const price = await newPrice({ unit_amount: 1 })
    const account = await stripe.accounts.create({ country: 'JP', type: 'standard' })
    expect(await errorOf(stripe.prices.retrieve(price.id, {}, { stripeAccount: account.id }))).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      param: 'id',
      message: `No such price: '${price.id}'`,
    })
    await stripe.products.create(
      { name: 'There', default_price_data: { currency: 'usd', unit_amount: 1 } },
      { stripeAccount: account.id },
    )
    const there = await stripe.events.list({ type: 'price.created' }, { stripeAccount: account.id })
    expect(there.data.map((event) => event.account)).toEqual([account.id])
  })
})
