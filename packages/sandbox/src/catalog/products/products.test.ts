import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../../testing/errorOf.js'
import { keyProblems } from '../../testing/keyProblems.js'
import { missingKeys } from '../../testing/missingKeys.js'
import { frozenSandbox, testStart } from '../../testing/stripeClient.js'

let sandbox: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeAll(async () => {
  sandbox = await frozenSandbox()
  stripe = sandbox.stripe
})
afterAll(() => sandbox.close())

const eventsFor = async (id: string) => {
  const { data } = await stripe.events.list({ limit: 100 })
  return data.filter((event) => 'id' in event.data.object && event.data.object.id === id).map(({ type }) => type)
}

describe('products', () => {
  it('are what they were made of', async () => {
    const { lastResponse, ...product } = await stripe.products.create({
      id: 'prod_serial',
      name: 'Serial',
      description: 'A chapter a week',
      images: ['https://example.com/cover.png'],
      marketing_features: [{ name: 'Every chapter' }],
      metadata: { shelf: '7' },
      shippable: false,
      statement_descriptor: 'SERIAL',
      tax_code: 'txcd_10302000',
      unit_label: 'seat',
      url: 'https://example.com/serial',
    })
    expect(lastResponse.statusCode).toBe(200)
    expect(product).toEqual({
      id: 'prod_serial',
      object: 'product',
      active: true,
      created: testStart,
      default_price: null,
      description: 'A chapter a week',
      images: ['https://example.com/cover.png'],
      livemode: false,
      marketing_features: [{ name: 'Every chapter' }],
      metadata: { shelf: '7' },
      name: 'Serial',
      package_dimensions: null,
      shippable: false,
      statement_descriptor: 'SERIAL',
      tax_code: 'txcd_10302000',
      tax_details: null,
      type: 'service',
      unit_label: 'seat',
      updated: testStart,
      url: 'https://example.com/serial',
    })
    expect(await stripe.products.retrieve('prod_serial')).toMatchObject(product)
    const { tax_code: code } = await stripe.products.retrieve('prod_serial', { expand: ['tax_code'] })
    expect(code).toMatchObject({ id: 'txcd_10302000', name: 'e-book' })
  })

  it('come with a price when they are asked to', async () => {
    const product = await stripe.products.create({
      name: 'Membership',
      default_price_data: {
        currency: 'jpy',
        unit_amount: 980,
        recurring: { interval: 'month' },
        tax_behavior: 'inclusive',
        currency_options: { usd: { unit_amount: 700 } },
      },
      expand: ['default_price.currency_options'],
    })
    expect(product.default_price).toMatchObject({
      currency: 'jpy',
      currency_options: { jpy: { unit_amount: 980 }, usd: { unit_amount: 700, tax_behavior: 'unspecified' } },
      product: product.id,
      recurring: { interval: 'month', interval_count: 1, usage_type: 'licensed' },
      tax_behavior: 'inclusive',
      type: 'recurring',
    })
    expect(await eventsFor(product.id)).toEqual(['product.created'])
    const [created] = (await stripe.events.list({ type: 'product.created' })).data
    expect(created?.data.object).toHaveProperty('default_price', expect.stringMatching(/^price_/))
  })

  it('change, and say what changed', async () => {
    const { id } = await stripe.products.create({
      name: 'Draft',
      metadata: { a: '1', b: '2' },
      url: 'https://a.example',
    })
    await sandbox.sandbox.clock.advance(60)
    const changed = await stripe.products.update(id, {
      name: 'Final',
      active: false,
      metadata: { a: '', c: '3' },
      url: '',
      package_dimensions: { height: 1, length: 2, weight: 3, width: 4.5 },
      tax_details: { tax_code: 'txcd_20030000' },
    })
    expect(changed).toMatchObject({
      name: 'Final',
      active: false,
      metadata: { b: '2', c: '3' },
      url: null,
      package_dimensions: { height: 1, length: 2, weight: 3, width: 4.5 },
      tax_code: 'txcd_20030000',
      tax_details: { performance_location: null, tax_code: 'txcd_20030000' },
      updated: testStart + 60,
    })
    const [event] = (await stripe.events.list({ type: 'product.updated' })).data
    expect(event?.data.previous_attributes).toMatchObject({ name: 'Draft', active: true, url: 'https://a.example' })
    expect(keyProblems('product', changed)).toEqual([])
  })

  it('take one of their own active prices as the default, and keep it from being archived', async () => {
    const { id } = await stripe.products.create({ name: 'Priced' })
    const price = await stripe.prices.create({ product: id, currency: 'usd', unit_amount: 500 })
    const archived = await stripe.prices.create({ product: id, currency: 'usd', unit_amount: 400, active: false })
    const other = await stripe.prices.create({ product_data: { name: 'Other' }, currency: 'usd', unit_amount: 500 })
    for (const default_price of [other.id, archived.id, 'price_none']) {
      expect(await errorOf(stripe.products.update(id, { default_price }))).toMatchObject({ param: 'default_price' })
    }
    expect(await stripe.products.update(id, { default_price: price.id })).toMatchObject({ default_price: price.id })
    expect(await errorOf(stripe.prices.update(price.id, { active: false }))).toMatchObject({
      statusCode: 400,
      message: 'This price cannot be archived because it is the default price of its product.',
    })
    await stripe.products.update(id, { default_price: '' })
    expect((await stripe.prices.update(price.id, { active: false })).active).toBe(false)
  })

  it('are deleted only without prices, and are gone then', async () => {
    const kept = await stripe.products.create({ name: 'Kept', default_price_data: { currency: 'usd', unit_amount: 1 } })
    expect(await errorOf(stripe.products.del(kept.id))).toMatchObject({
      statusCode: 400,
      message: 'This product cannot be deleted because it has one or more user-created prices.',
    })
    const { id } = await stripe.products.create({ name: 'Gone' })
    expect(await stripe.products.del(id)).toMatchObject({ id, object: 'product', deleted: true })
    expect(await eventsFor(id)).toEqual(['product.deleted', 'product.created'])
    for (const call of [stripe.products.retrieve(id), stripe.products.del(id), stripe.products.update(id, {})]) {
      expect(await errorOf(call)).toMatchObject({ statusCode: 404, code: 'resource_missing', param: 'id' })
    }
    expect(await errorOf(stripe.prices.create({ product: id, currency: 'usd', unit_amount: 1 }))).toMatchObject({
      statusCode: 400,
      code: 'resource_missing',
      param: 'product',
    })
    expect((await stripe.products.list({ limit: 100 })).data.map((product) => product.id)).not.toContain(id)
  })

  it('are listed by what they are', async () => {
    const goods = await stripe.products.create({
      name: 'Box',
      type: 'good',
      shippable: true,
      url: 'https://box.example',
    })
    const ids = async (params: Stripe.ProductListParams) =>
      (await stripe.products.list({ limit: 100, ...params })).data.map(({ id }) => id)
    expect(await ids({ type: 'good' })).toEqual([goods.id])
    expect(await ids({ shippable: true })).toEqual([goods.id])
    expect(await ids({ url: 'https://box.example' })).toEqual([goods.id])
    expect(await ids({ ids: ['prod_serial', goods.id] })).toEqual([goods.id, 'prod_serial'])
    expect(await ids({ active: false, created: { lte: testStart } })).toHaveLength(1)
    expect(await errorOf(stripe.products.list({ ids: [goods.id], starting_after: goods.id }))).toMatchObject({
      param: 'ids',
    })
    expect(await errorOf(stripe.products.list({ starting_after: 'prod_none' }))).toMatchObject({
      code: 'resource_missing',
      param: 'starting_after',
    })
  })

  it.each<[Stripe.ProductCreateParams, string, string | undefined]>([
    [{ name: '' }, 'name', 'parameter_invalid_empty'],
    [{ name: 'x', id: 'prod_serial' }, 'id', 'resource_already_exists'],
    [{ name: 'x', id: 'no spaces' }, 'id', undefined],
    [{ name: 'x'.repeat(251) }, 'name', undefined],
    [{ name: 'x', images: Array.from({ length: 9 }, (_, i) => `https://example.com/${i}`) }, 'images', undefined],
    [{ name: 'x', tax_code: 'txcd_none' }, 'tax_code', 'resource_missing'],
    [{ name: 'x', tax_details: { tax_code: 'txcd_none' } }, 'tax_details[tax_code]', 'resource_missing'],
    [{ name: 'x', marketing_features: [{ name: 'y'.repeat(81) }] }, 'marketing_features[0][name]', undefined],
    [{ name: 'x', statement_descriptor: '<script>' }, 'statement_descriptor', undefined],
    [{ name: 'x', default_price_data: { currency: 'usd' } }, 'unit_amount', 'parameter_missing'],
  ])('refuse %j', async (params, param, code) => {
    const error = await errorOf(stripe.products.create(params))
    expect(error).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError', param })
    expect(error.code).toBe(code)
  })

  it('have every key of the worked example', async () => {
    const product = await stripe.products.create({ name: 'Keys' })
    expect(keyProblems('product', product)).toEqual([])
    expect(missingKeys('product', product)).toEqual([])
  })
})
