import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { missingKeys } from '../testing/missingKeys.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let sandbox: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeAll(async () => {
  sandbox = await frozenSandbox()
  stripe = sandbox.stripe
})
afterAll(() => sandbox.close())

const latest = async (type: string) => (await stripe.events.list({ type, limit: 1 })).data[0]

describe('customers', () => {
  it('are what they were made of', async () => {
    const { lastResponse, ...customer } = await stripe.customers.create({
      name: 'Jenny Rosen',
      email: 'jenny@example.com',
      phone: '+81312345678',
      description: 'Reads at night',
      address: { line1: '5-8', city: 'Shibuya', country: 'JP', postal_code: '1500001' },
      shipping: { name: 'Jenny', address: { line1: '1', country: 'JP' } },
      metadata: { member: '7' },
      preferred_locales: ['ja'],
      tax_exempt: 'reverse',
      invoice_prefix: 'JENNY',
      next_invoice_sequence: 12,
      invoice_settings: { footer: 'Thanks', custom_fields: [{ name: 'PO', value: '1' }] },
      business_name: 'Rosen Ltd',
    })
    expect(lastResponse.statusCode).toBe(200)
    expect(customer).toEqual({
      id: expect.stringMatching(/^cus_[A-Za-z0-9]{14}$/),
      object: 'customer',
      address: { line1: '5-8', line2: null, city: 'Shibuya', country: 'JP', postal_code: '1500001', state: null },
      balance: 0,
      business_name: 'Rosen Ltd',
      created: testStart,
      currency: null,
      customer_account: null,
      default_source: null,
      delinquent: false,
      description: 'Reads at night',
      discount: null,
      email: 'jenny@example.com',
      invoice_prefix: 'JENNY',
      invoice_settings: {
        custom_fields: [{ name: 'PO', value: '1' }],
        default_payment_method: null,
        footer: 'Thanks',
        rendering_options: null,
      },
      livemode: false,
      metadata: { member: '7' },
      name: 'Jenny Rosen',
      next_invoice_sequence: 12,
      phone: '+81312345678',
      preferred_locales: ['ja'],
      shipping: {
        address: { line1: '1', line2: null, city: null, country: 'JP', postal_code: null, state: null },
        name: 'Jenny',
        phone: null,
      },
      tax_exempt: 'reverse',
      test_clock: null,
    })
    expect(keyProblems('customer', customer)).toEqual([])
    expect((await latest('customer.created'))?.data.object).toEqual(customer)
    const { lastResponse: _, ...read } = await stripe.customers.retrieve(customer.id)
    expect(read).toEqual(customer)
  })

  it('need nothing to exist', async () => {
    const customer = await stripe.customers.create()
    expect([...keyProblems('customer', customer), ...missingKeys('customer', customer)]).toEqual([])
  })

  it('change in parts, and say what changed', async () => {
    const { id } = await stripe.customers.create({
      name: 'Old',
      email: 'old@example.com',
      address: { line1: '1', city: 'Kyoto' },
      metadata: { a: '1', b: '2' },
      invoice_settings: { footer: 'Old' },
    })
    const changed = await stripe.customers.update(id, {
      name: 'New',
      email: '',
      address: { city: 'Osaka' },
      metadata: { a: '', c: '3' },
      invoice_settings: { rendering_options: { amount_tax_display: 'include_inclusive_tax' } },
    })
    expect(changed).toMatchObject({
      name: 'New',
      email: null,
      address: { line1: '1', city: 'Osaka' },
      metadata: { b: '2', c: '3' },
      invoice_settings: {
        footer: 'Old',
        rendering_options: { amount_tax_display: 'include_inclusive_tax', template: null },
      },
    })
    expect((await latest('customer.updated'))?.data.previous_attributes).toMatchObject({
      name: 'Old',
      email: 'old@example.com',
      address: { city: 'Kyoto' },
    })
    expect(await stripe.customers.update(id, { address: '', metadata: '' })).toMatchObject({
      address: null,
      metadata: {},
    })
  })

  it('come with a payment method that pays their invoices', async () => {
    const customer = await stripe.customers.create({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
      expand: ['invoice_settings.default_payment_method'],
    })
    expect(customer.invoice_settings.default_payment_method).toMatchObject({
      object: 'payment_method',
      customer: customer.id,
      card: { last4: '4242' },
    })
    const methods = await stripe.customers.listPaymentMethods(customer.id)
    expect(methods.data).toHaveLength(1)
    const [method] = methods.data
    expect((await stripe.customers.retrievePaymentMethod(customer.id, method?.id ?? '')).id).toBe(method?.id)
    expect((await stripe.customers.listPaymentMethods(customer.id, { type: 'us_bank_account' })).data).toEqual([])
    const stranger = await stripe.customers.create()
    expect(await errorOf(stripe.customers.retrievePaymentMethod(stranger.id, method?.id ?? ''))).toMatchObject({
      statusCode: 404,
    })
    expect(
      await errorOf(
        stripe.customers.update(stranger.id, { invoice_settings: { default_payment_method: method?.id ?? '' } }),
      ),
    ).toMatchObject({
      statusCode: 400,
      code: 'resource_missing',
      param: 'invoice_settings[default_payment_method]',
      message: `The customer does not have a payment method with the ID ${method?.id}. The payment method must be attached to the customer.`,
    })
  })

  it('forget what they paid with by default when it is detached', async () => {
    const { id } = await stripe.customers.create({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    })
    const [method] = (await stripe.customers.listPaymentMethods(id)).data
    await stripe.paymentMethods.detach(method?.id ?? '')
    expect(await stripe.customers.retrieve(id)).toMatchObject({ invoice_settings: { default_payment_method: null } })
    expect((await latest('customer.updated'))?.data.previous_attributes).toMatchObject({
      invoice_settings: { default_payment_method: method?.id },
    })
  })

  it('take their subscriptions with them', async () => {
    const { id } = await stripe.customers.create({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    })
    const price = await stripe.prices.create({
      currency: 'jpy',
      unit_amount: 500,
      recurring: { interval: 'month' },
      product_data: { name: 'Gold' },
    })
    const subscription = await stripe.subscriptions.create({ customer: id, items: [{ price: price.id }] })
    const { subscriptions } = await stripe.customers.update(id, { expand: ['subscriptions'] })
    expect(subscriptions?.data.map((held) => held.id)).toEqual([subscription.id])
    await stripe.customers.del(id)
    expect((await stripe.subscriptions.retrieve(subscription.id)).status).toBe('canceled')
    const expanded = await stripe.subscriptions.retrieve(subscription.id, { expand: ['customer'] })
    expect(expanded.customer).toEqual({ id, object: 'customer', deleted: true })
  })

  it('are not kept when their card is refused', async () => {
    const before = (await stripe.customers.list({ limit: 100 })).data.length
    const error = await errorOf(stripe.customers.create({ payment_method: 'pm_card_visa_chargeDeclined' }))
    expect(error).toMatchObject({ statusCode: 402, code: 'card_declined' })
    expect((await stripe.customers.list({ limit: 100 })).data).toHaveLength(before)
  })

  it('stay readable when they are deleted, and cannot be used', async () => {
    const { id } = await stripe.customers.create({
      payment_method: 'pm_card_visa',
      tax_id_data: [{ type: 'jp_trn', value: 'T1234567890123' }],
    })
    const [method] = (await stripe.customers.listPaymentMethods(id)).data
    expect(await stripe.customers.del(id)).toMatchObject({ id, object: 'customer', deleted: true })
    const { lastResponse, ...read } = await stripe.customers.retrieve(id)
    expect(read).toEqual({ id, object: 'customer', deleted: true })
    expect((await latest('customer.deleted'))?.data.object).toMatchObject({ id, email: null })
    expect((await stripe.customers.list({ limit: 100 })).data.map((customer) => customer.id)).not.toContain(id)
    expect((await stripe.paymentMethods.retrieve(method?.id ?? '')).customer).toBeNull()
    for (const call of [
      stripe.customers.del(id),
      stripe.customers.update(id, { name: 'x' }),
      stripe.customers.listPaymentMethods(id),
      stripe.customers.listTaxIds(id),
    ]) {
      expect(await errorOf(call)).toMatchObject({ statusCode: 404, code: 'resource_missing', param: 'id' })
    }
    expect(await errorOf(stripe.paymentIntents.create({ amount: 500, currency: 'jpy', customer: id }))).toMatchObject({
      statusCode: 400,
      code: 'resource_missing',
      param: 'customer',
    })
  })

  it('are listed by e-mail address, letter by letter', async () => {
    const one = await stripe.customers.create({ email: 'same@example.com' })
    const two = await stripe.customers.create({ email: 'same@example.com' })
    expect((await stripe.customers.list({ email: 'same@example.com' })).data.map(({ id }) => id)).toEqual([
      two.id,
      one.id,
    ])
    expect((await stripe.customers.list({ email: 'Same@example.com' })).data).toEqual([])
    const page = await stripe.customers.list({ email: 'same@example.com', limit: 1 })
    expect(page.has_more).toBe(true)
    const rest = await stripe.customers.list({ email: 'same@example.com', starting_after: two.id })
    expect(rest.data.map(({ id }) => id)).toEqual([one.id])
  })

  it('on a test clock are only shown to those who name it', async () => {
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: testStart - 86_400 })
    const { id, created, test_clock } = await stripe.customers.create({ test_clock: clock.id })
    expect([created, test_clock]).toEqual([testStart - 86_400, clock.id])
    expect((await stripe.customers.list({ limit: 100 })).data.map((customer) => customer.id)).not.toContain(id)
    expect((await stripe.customers.list({ test_clock: clock.id })).data.map((customer) => customer.id)).toEqual([id])
    const expanded = await stripe.customers.retrieve(id, { expand: ['test_clock'] })
    expect(expanded).toMatchObject({ test_clock: { id: clock.id, frozen_time: testStart - 86_400 } })
  })

  it('show more when they are asked for it', async () => {
    const { id } = await stripe.customers.create({
      address: { country: 'JP' },
      balance: -500,
      source: 'tok_visa',
      tax_id_data: [{ type: 'jp_cn', value: '1234567890123' }],
    })
    const customer = await stripe.customers.retrieve(id, {
      expand: [
        'cash_balance',
        'default_source',
        'invoice_credit_balance',
        'sources',
        'subscriptions',
        'tax',
        'tax_ids',
        'discount.source.coupon',
      ],
    })
    expect(keyProblems('customer', customer)).toEqual([])
    expect(customer).toMatchObject({
      balance: -500,
      currency: 'jpy',
      cash_balance: { object: 'cash_balance', available: null, customer: id },
      default_source: { object: 'card', brand: 'Visa', last4: '4242', customer: id },
      invoice_credit_balance: { jpy: -500 },
      sources: { object: 'list', has_more: false, url: `/v1/customers/${id}/sources` },
      subscriptions: { object: 'list', data: [], url: `/v1/customers/${id}/subscriptions` },
      tax: {
        automatic_tax: 'not_collecting',
        ip_address: null,
        location: { country: 'JP', source: 'billing_address', state: null },
        provider: 'stripe',
      },
      tax_ids: { object: 'list', url: `/v1/customers/${id}/tax_ids` },
    })
    expect(await stripe.customers.retrieve(id)).not.toHaveProperty('sources')
    expect(await errorOf(stripe.customers.retrieve(id, { expand: ['email'] }))).toMatchObject({
      message: 'This property cannot be expanded (email).',
    })
  })

  it('have no discount to delete', async () => {
    const { id } = await stripe.customers.create()
    expect(await errorOf(stripe.customers.deleteDiscount(id))).toMatchObject({
      statusCode: 404,
      message: `No active discount for customer: ${id}`,
    })
  })

  it.each<[Stripe.CustomerCreateParams, string, string | undefined]>([
    [{ email: 'nonsense' }, 'email', 'email_invalid'],
    [{ name: 'x'.repeat(257) }, 'name', undefined],
    [{ phone: '1'.repeat(21) }, 'phone', undefined],
    [{ invoice_prefix: 'a' }, 'invoice_prefix', undefined],
    [{ next_invoice_sequence: 0 }, 'next_invoice_sequence', 'parameter_invalid_integer'],
    [{ payment_method: 'pm_none' }, 'payment_method', 'resource_missing'],
    [{ source: 'tok_none' }, 'source', 'resource_missing'],
    [{ test_clock: 'clock_none' }, 'test_clock', 'resource_missing'],
    [{ tax_id_data: [{ type: 'jp_cn', value: '1' }] }, 'tax_id_data[0][value]', 'tax_id_invalid'],
    [{ tax: { validate_location: 'immediately' } }, 'tax[validate_location]', 'customer_tax_location_invalid'],
    [
      { invoice_settings: { default_payment_method: 'pm_card_visa' } },
      'invoice_settings[default_payment_method]',
      'resource_missing',
    ],
    [{ metadata: { ['k'.repeat(41)]: '1' } }, 'metadata', undefined],
  ])('refuse %j', async (params, param, code) => {
    const error = await errorOf(stripe.customers.create(params))
    expect(error).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError', param })
    expect(error.code).toBe(code)
  })

  it('belong to one account', async () => {
    const account = await stripe.accounts.create({ country: 'JP', type: 'standard' })
    const there = { stripeAccount: account.id }
    const { id } = await stripe.customers.create({ email: 'there@example.com' }, there)
    expect(await errorOf(stripe.customers.retrieve(id))).toMatchObject({
      statusCode: 404,
      message: `No such customer: '${id}'`,
    })
    const [event] = (await stripe.events.list({ type: 'customer.created' }, there)).data
    expect(event?.account).toBe(account.id)
  })
})
