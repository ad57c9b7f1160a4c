import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { missingKeys } from '../testing/missingKeys.js'
import { frozenSandbox } from '../testing/stripeClient.js'

let sandbox: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeAll(async () => {
  sandbox = await frozenSandbox()
  stripe = sandbox.stripe
})
afterAll(() => sandbox.close())

describe('features', () => {
  it('have a name and a key that is their own', async () => {
    const feature = await stripe.entitlements.features.create({
      lookup_key: 'archive',
      name: 'Archive',
      metadata: { a: '1' },
    })
    expect(feature).toMatchObject({ id: expect.stringMatching(/^feat_/), active: true, lookup_key: 'archive' })
    expect(keyProblems('entitlements.feature', feature)).toEqual([])
    expect(missingKeys('entitlements.feature', feature)).toEqual([])
    expect(await errorOf(stripe.entitlements.features.create({ lookup_key: 'archive', name: 'Again' }))).toMatchObject({
      statusCode: 400,
      param: 'lookup_key',
    })
    const changed = await stripe.entitlements.features.update(feature.id, { name: 'Old issues', active: false })
    expect(changed).toMatchObject({ name: 'Old issues', active: false, metadata: { a: '1' } })
    const other = await stripe.entitlements.features.create({ lookup_key: 'offline', name: 'Offline' })
    const ids = async (params: Stripe.Entitlements.FeatureListParams) =>
      (await stripe.entitlements.features.list(params)).data.map(({ id }) => id)
    expect(await ids({})).toEqual([other.id, feature.id])
    expect(await ids({ archived: true })).toEqual([feature.id])
    expect(await ids({ lookup_key: 'offline' })).toEqual([other.id])
    expect((await stripe.entitlements.features.retrieve(other.id)).name).toBe('Offline')
    expect(await errorOf(stripe.entitlements.features.retrieve('feat_none'))).toMatchObject({ statusCode: 404 })
  })

  it('come with products', async () => {
    const product = await stripe.products.create({ name: 'P' })
    const feature = await stripe.entitlements.features.create({ lookup_key: 'come', name: 'Come' })
    const attached = await stripe.products.createFeature(product.id, { entitlement_feature: feature.id })
    expect(attached).toMatchObject({ object: 'product_feature', entitlement_feature: { id: feature.id, name: 'Come' } })
    expect([...keyProblems('product_feature', attached), ...missingKeys('product_feature', attached)]).toEqual([])
    expect((await stripe.products.listFeatures(product.id)).data.map(({ id }) => id)).toEqual([attached.id])
    expect((await stripe.products.retrieveFeature(product.id, attached.id)).id).toBe(attached.id)
    expect(await errorOf(stripe.products.createFeature(product.id, { entitlement_feature: feature.id }))).toMatchObject(
      {
        param: 'entitlement_feature',
      },
    )
    await stripe.entitlements.features.update(feature.id, { active: false })
    const other = await stripe.products.create({ name: 'Q' })
    expect(await errorOf(stripe.products.createFeature(other.id, { entitlement_feature: feature.id }))).toMatchObject({
      param: 'entitlement_feature',
    })
    expect(await errorOf(stripe.products.retrieveFeature(other.id, attached.id))).toMatchObject({ statusCode: 404 })
    expect(await stripe.products.deleteFeature(product.id, attached.id)).toMatchObject({
      id: attached.id,
      deleted: true,
    })
    expect((await stripe.products.listFeatures(product.id)).data).toEqual([])
    expect(
      await errorOf(stripe.products.createFeature('prod_none', { entitlement_feature: feature.id })),
    ).toMatchObject({
      statusCode: 404,
    })
  })
})

describe('active entitlements', () => {
  it('follow the subscriptions of a customer', async () => {
    const product = await stripe.products.create({
      name: 'Gold',
      default_price_data: { currency: 'jpy', unit_amount: 500, recurring: { interval: 'month' } },
    })
    const gold = await stripe.entitlements.features.create({ lookup_key: 'gold', name: 'Gold' })
    await stripe.products.createFeature(product.id, { entitlement_feature: gold.id })
    const customer = await stripe.customers.create({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    })
    const held = async () =>
      (await stripe.entitlements.activeEntitlements.list({ customer: customer.id })).data.map(
        ({ lookup_key }) => lookup_key,
      )
    expect(await held()).toEqual([])
    const subscription = await stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: String(product.default_price) }],
    })
    expect(subscription.status).toBe('active')
    expect(await held()).toEqual(['gold'])
    const [entitlement] = (
      await stripe.entitlements.activeEntitlements.list({ customer: customer.id, expand: ['data.feature'] })
    ).data
    expect(entitlement?.feature).toMatchObject({ id: gold.id, name: 'Gold' })
    const bare = await stripe.entitlements.activeEntitlements.retrieve(entitlement?.id ?? '')
    expect(keyProblems('entitlements.active_entitlement', bare)).toEqual([])
    expect(missingKeys('entitlements.active_entitlement', bare)).toEqual([])

    const later = await stripe.entitlements.features.create({ lookup_key: 'later', name: 'Later' })
    const attached = await stripe.products.createFeature(product.id, { entitlement_feature: later.id })
    expect(await held()).toEqual(['later', 'gold'])
    await stripe.products.deleteFeature(product.id, attached.id)
    expect(await held()).toEqual(['gold'])

    await stripe.subscriptions.cancel(subscription.id)
    expect(await held()).toEqual([])
    const { data: events } = await stripe.events.list({ type: 'entitlements.active_entitlement_summary.updated' })
    expect(events).toHaveLength(4)
    const [last] = events
    expect(last?.data.object).toMatchObject({ customer: customer.id, entitlements: { object: 'list', data: [] } })
    expect(last?.data.previous_attributes).toMatchObject({ entitlements: { data: [{ lookup_key: 'gold' }] } })
    for (const { data } of events) {
      expect(keyProblems('entitlements.active_entitlement_summary', data.object)).toEqual([])
    }
  })

  it('are of one customer', async () => {
    expect(await errorOf(stripe.entitlements.activeEntitlements.list({ customer: 'cus_none' }))).toMatchObject({
      statusCode: 400,
      param: 'customer',
    })
    expect(await errorOf(stripe.entitlements.activeEntitlements.retrieve('ent_none'))).toMatchObject({
      statusCode: 404,
    })
  })
})
