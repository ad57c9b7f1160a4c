import type Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { missingKeys } from '../testing/missingKeys.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let sandbox: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
let id: string
beforeAll(async () => {
  sandbox = await frozenSandbox({ country: 'US' })
  stripe = sandbox.stripe
})
beforeEach(async () => {
  id = (await stripe.customers.create()).id
})
afterAll(() => sandbox.close())

const typesOf = async (prefix: string) =>
  (await stripe.events.list({ type: `${prefix}.*`, limit: 20 })).data.map(({ type }) => type)

describe('tax ids', () => {
  it('of customers are looked up by the authorities', async () => {
    const made = await stripe.customers.createTaxId(id, { type: 'eu_vat', value: 'DE123456789' })
    expect(made).toMatchObject({
      id: expect.stringMatching(/^txi_/),
      country: 'DE',
      customer: id,
      owner: { type: 'customer', customer: id },
      verification: { status: 'pending', verified_address: null, verified_name: null },
    })
    expect([...keyProblems('tax_id', made), ...missingKeys('tax_id', made)]).toEqual([])
    const bad = await stripe.customers.createTaxId(id, { type: 'gb_vat', value: '111111111' })
    const open = await stripe.customers.createTaxId(id, { type: 'eu_vat', value: 'FR222222222' })
    await sandbox.sandbox.clock.advance(60)
    const statusOf = async (taxId: string) => (await stripe.customers.retrieveTaxId(id, taxId)).verification?.status
    expect([await statusOf(made.id), await statusOf(bad.id), await statusOf(open.id)]).toEqual([
      'verified',
      'unverified',
      'pending',
    ])
    expect(await typesOf('customer.tax_id')).toEqual([
      'customer.tax_id.updated',
      'customer.tax_id.updated',
      'customer.tax_id.created',
      'customer.tax_id.created',
      'customer.tax_id.created',
    ])
    expect((await stripe.customers.listTaxIds(id)).data.map((taxId) => taxId.id)).toEqual([open.id, bad.id, made.id])
  })

  it('of other kinds are not', async () => {
    const made = await stripe.customers.createTaxId(id, { type: 'jp_trn', value: 'T1234567890123' })
    expect(made).toMatchObject({ country: 'JP', verification: { status: 'unavailable' } })
    expect(await stripe.customers.deleteTaxId(id, made.id)).toMatchObject({ id: made.id, deleted: true })
    expect(await errorOf(stripe.customers.retrieveTaxId(id, made.id))).toMatchObject({ statusCode: 404 })
    expect((await typesOf('customer.tax_id'))[0]).toBe('customer.tax_id.deleted')
  })

  it('of the account itself', async () => {
    const own = await stripe.taxIds.create({ type: 'us_ein', value: '12-3456789' })
    expect(own).toMatchObject({ id: expect.stringMatching(/^atxi_/), customer: null, owner: { type: 'self' } })
    expect(own.verification).toBeNull()
    const theirs = await stripe.taxIds.create({
      type: 'eu_vat',
      value: 'DE123456789',
      owner: { type: 'customer', customer: id },
    })
    expect((await stripe.taxIds.list()).data.map((taxId) => taxId.id)).toEqual([own.id])
    const owner = { type: 'customer', customer: id } as const
    expect((await stripe.taxIds.list({ owner })).data.map((taxId) => taxId.id)).toEqual([theirs.id])
    expect((await stripe.taxIds.retrieve(theirs.id, { expand: ['owner.customer'] })).owner?.customer).toMatchObject({
      id,
    })
    expect(await stripe.taxIds.del(own.id)).toMatchObject({ deleted: true })
    expect(await errorOf(stripe.taxIds.retrieve(own.id))).toMatchObject({ statusCode: 404 })
  })

  it('look like what they are', async () => {
    for (const [type, value] of [
      ['eu_vat', 'x'],
      ['jp_trn', '123'],
      ['us_ein', 'abc'],
    ] as const) {
      expect(await errorOf(stripe.customers.createTaxId(id, { type, value }))).toMatchObject({
        statusCode: 400,
        code: 'tax_id_invalid',
        param: 'value',
        message: `Invalid value for ${type}.`,
      })
    }
    const unknown = stripe.rawRequest('POST', `/v1/customers/${id}/tax_ids`, { type: 'moon', value: '1' })
    expect(await errorOf(unknown)).toMatchObject({ param: 'type' })
    const owner = { type: 'customer', customer: 'cus_none' } as const
    expect(await errorOf(stripe.taxIds.create({ type: 'jp_rn', value: '12345', owner }))).toMatchObject({
      param: 'owner[customer]',
    })
  })
})

describe('sources', () => {
  it('are cards that can be charged, the first of them by default', async () => {
    const card = await stripe.customers.createSource(id, { source: 'tok_visa', metadata: { n: '1' } })
    const second = await stripe.customers.createSource(id, { source: 'tok_mastercard' })
    expect(card).toMatchObject({ object: 'card', brand: 'Visa', last4: '4242', customer: id, metadata: { n: '1' } })
    expect(keyProblems('card', card)).toEqual([])
    expect(await stripe.customers.retrieve(id)).toMatchObject({ default_source: card.id })
    expect((await stripe.customers.listPaymentMethods(id)).data.map((method) => method.id)).toContain(card.id)
    const changed = await stripe.customers.updateSource(id, card.id, {
      name: 'Jenny',
      exp_month: '5',
      exp_year: '2040',
    })
    expect(changed).toMatchObject({ name: 'Jenny', exp_month: 5, exp_year: 2040 })
    expect(await stripe.customers.update(id, { default_source: second.id })).toMatchObject({
      default_source: second.id,
    })
    expect(await stripe.customers.deleteSource(id, second.id)).toMatchObject({ id: second.id, deleted: true })
    expect(await stripe.customers.retrieve(id)).toMatchObject({ default_source: card.id })
    expect(await errorOf(stripe.customers.retrieveSource(id, second.id))).toMatchObject({ statusCode: 404 })
    expect(await typesOf('customer.source')).toEqual([
      'customer.source.deleted',
      'customer.source.updated',
      'customer.source.created',
      'customer.source.created',
    ])
  })

  it('are bank accounts, verified by two small deposits', async () => {
    const token = await stripe.tokens.create({
      bank_account: { country: 'US', currency: 'usd', routing_number: '110000000', account_number: '000123456789' },
    })
    const bank = await stripe.customers.createSource(id, { source: token.id })
    expect(bank).toMatchObject({ object: 'bank_account', customer: id, status: 'new', last4: '6789' })
    expect(keyProblems('bank_account', bank)).toEqual([])
    expect(await errorOf(stripe.customers.verifySource(id, bank.id, { amounts: [1, 2] }))).toMatchObject({
      param: 'amounts',
    })
    expect(await stripe.customers.verifySource(id, bank.id, { amounts: [32, 45] })).toMatchObject({
      status: 'verified',
    })
    expect((await stripe.customers.listSources(id, { object: 'bank_account' })).data).toHaveLength(1)
    expect((await stripe.customers.listSources(id, { object: 'card' })).data).toHaveLength(0)
    expect(await errorOf(stripe.customers.createSource(id, { source: token.id }))).toMatchObject({
      code: 'token_already_used',
    })
  })

  it('are refused when the card is', async () => {
    expect(await errorOf(stripe.customers.createSource(id, { source: 'tok_chargeDeclined' }))).toMatchObject({
      statusCode: 402,
      code: 'card_declined',
    })
    expect((await stripe.customers.listSources(id)).data).toEqual([])
  })
})

describe('customer sessions', () => {
  it('tell what a browser may do', async () => {
    const session = await stripe.customerSessions.create({
      customer: id,
      components: {
        payment_element: {
          enabled: true,
          features: { payment_method_redisplay: 'enabled', payment_method_save: 'enabled' },
        },
      },
    })
    expect(session).toMatchObject({
      object: 'customer_session',
      client_secret: expect.stringMatching(/^cuss_secret_\w{48}$/),
      customer: id,
      created: expect.any(Number),
      components: {
        active_entitlements: { enabled: false },
        buy_button: { enabled: false },
        payment_element: {
          enabled: true,
          features: {
            payment_method_allow_redisplay_filters: ['always'],
            payment_method_redisplay: 'enabled',
            payment_method_redisplay_limit: 3,
            payment_method_remove: 'disabled',
            payment_method_save: 'enabled',
            payment_method_save_usage: null,
          },
        },
        pricing_table: { enabled: false },
      },
    })
    expect(session.expires_at).toBe(session.created + 1800)
    expect([
      ...keyProblems('customer_session', session),
      ...missingKeys('customer_session', {
        ...session,
        components: { ...session.components },
      }).filter((key) => !key.includes('.features.')),
    ]).toEqual([])
  })

  it('need a customer and something to show', async () => {
    const components = { pricing_table: { enabled: true } }
    expect(await errorOf(stripe.customerSessions.create({ components }))).toMatchObject({ param: 'customer' })
    expect(await errorOf(stripe.customerSessions.create({ customer: 'cus_none', components }))).toMatchObject({
      code: 'resource_missing',
      param: 'customer',
    })
    expect(
      await errorOf(
        stripe.customerSessions.create({ customer: id, components: { pricing_table: { enabled: false } } }),
      ),
    ).toMatchObject({ param: 'components' })
  })
})

describe('ephemeral keys', () => {
  it('open one customer to a mobile app for an hour', async () => {
    const key = await stripe.ephemeralKeys.create({ customer: id }, { apiVersion: '2026-10-28.endive' })
    expect(key).toMatchObject({
      id: expect.stringMatching(/^ephkey_/),
      object: 'ephemeral_key',
      livemode: false,
      secret: expect.stringMatching(/^ek_test_/),
    })
    expect(key.expires - key.created).toBe(3600)
    expect(key.created).toBeGreaterThanOrEqual(testStart)
    expect(await stripe.ephemeralKeys.del(key.id)).toMatchObject({ id: key.id, expires: key.created })
    expect(await errorOf(stripe.ephemeralKeys.del(key.id))).toMatchObject({ statusCode: 404 })
    expect(
      await errorOf(stripe.ephemeralKeys.create({ customer: 'cus_none' }, { apiVersion: '2026-10-28.endive' })),
    ).toMatchObject({
      param: 'customer',
    })
  })
})
