import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let sandbox: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeAll(async () => {
  sandbox = await frozenSandbox()
  stripe = sandbox.stripe
  for (const [country, country_options] of [
    ['JP', { jp: { type: 'standard' } }],
    ['DE', { de: { type: 'standard' } }],
    ['US', { us: { state: 'NY', type: 'state_sales_tax' } }],
  ] as const) {
    await stripe.tax.registrations.create({ country, country_options, active_from: 'now' })
  }
})
afterAll(() => sandbox.close())

type Params = Partial<Stripe.Tax.CalculationCreateParams> & { country?: string; state?: string; amount?: number }

const calculate = ({ country = 'JP', state, amount = 1000, ...params }: Params = {}) =>
  stripe.tax.calculations.create({
    currency: 'jpy',
    line_items: [{ amount, reference: 'L1' }],
    customer_details: {
      address: { country, ...(state === undefined ? {} : { state }) },
      address_source: 'billing',
    },
    ...params,
  })

describe('tax calculations', () => {
  it('add tax to what is sold where the account is registered', async () => {
    const calculation = await calculate({
      line_items: [
        { amount: 1000, reference: 'a', quantity: 2, metadata: { k: 'v' } },
        { amount: 1100, reference: 'b', tax_behavior: 'inclusive' },
        { amount: 500, reference: 'c', tax_code: 'txcd_40060003' },
      ],
      shipping_cost: { amount: 300 },
      expand: ['line_items.data.tax_breakdown'],
    })
    expect(calculation).toMatchObject({
      id: expect.stringMatching(/^taxcalc_/),
      object: 'tax.calculation',
      amount_total: 3070,
      tax_amount_exclusive: 170,
      tax_amount_inclusive: 100,
      currency: 'jpy',
      customer: null,
      customer_details: { address: { country: 'JP' }, address_source: 'billing', taxability_override: 'none' },
      expires_at: testStart + 90 * 86_400,
      shipping_cost: { amount: 300, amount_tax: 30, tax_behavior: 'exclusive', tax_code: 'txcd_92010001' },
      tax_date: testStart,
    })
    expect(calculation.tax_breakdown).toEqual([
      expect.objectContaining({
        amount: 130,
        inclusive: false,
        taxable_amount: 1300,
        taxability_reason: 'standard_rated',
      }),
      expect.objectContaining({ amount: 100, inclusive: true, taxable_amount: 1000 }),
      expect.objectContaining({ amount: 40, taxability_reason: 'reduced_rated' }),
    ])
    expect(calculation.tax_breakdown[0]?.tax_rate_details).toEqual({
      country: 'JP',
      flat_amount: null,
      percentage_decimal: '10',
      rate_type: 'percentage',
      state: null,
      tax_type: 'jct',
    })
    expect(
      calculation.line_items?.data.map(({ amount_tax, tax_breakdown }) => [amount_tax, tax_breakdown?.length]),
    ).toEqual([
      [100, 1],
      [100, 1],
      [40, 1],
    ])
    const read = await stripe.tax.calculations.retrieve(calculation.id ?? '')
    expect(read).not.toHaveProperty('line_items')
    const lines = await stripe.tax.calculations.listLineItems(calculation.id ?? '', { limit: 2 })
    expect(lines.has_more).toBe(true)
    expect(lines.data[0]).toMatchObject({
      reference: 'a',
      quantity: 2,
      metadata: { k: 'v' },
      tax_behavior: 'exclusive',
    })
    expect(lines.data[0]).not.toHaveProperty('tax_breakdown')
  })

  it('say why there is no tax', async () => {
    const reasonOf = async (params: Params) => {
      const { tax_amount_exclusive, tax_breakdown } = await calculate(params)
      return [tax_amount_exclusive, tax_breakdown[0]?.taxability_reason]
    }
    const at = (country: string, more: Stripe.Tax.CalculationCreateParams.CustomerDetails) => ({
      customer_details: { address: { country }, address_source: 'billing' as const, ...more },
    })
    expect(await reasonOf({ country: 'FR' })).toEqual([0, 'not_collecting'])
    expect(await reasonOf({ country: 'US', state: 'NY' })).toEqual([40, 'standard_rated'])
    expect(await reasonOf({ country: 'US', state: 'CA' })).toEqual([0, 'not_collecting'])
    expect(await reasonOf(at('JP', { taxability_override: 'customer_exempt' }))).toEqual([0, 'customer_exempt'])
    expect(await reasonOf(at('DE', { tax_ids: [{ type: 'eu_vat', value: 'DE123456789' }] }))).toEqual([
      0,
      'reverse_charge',
    ])
    expect(await reasonOf({ country: 'DE' })).toEqual([190, 'standard_rated'])
    expect(await reasonOf({ line_items: [{ amount: 1000, reference: 'x', tax_code: 'txcd_00000000' }] })).toEqual([
      0,
      'product_exempt',
    ])
  })

  it('take address and product from what is stored', async () => {
    const customer = await stripe.customers.create({ address: { country: 'DE' } })
    const { id } = await stripe.products.create({ name: 'Book', tax_code: 'txcd_10302000' })
    const place = await stripe.tax.locations.create({
      type: 'performance',
      address: { country: 'JP' },
      description: 'Hall',
    })
    expect(place).toMatchObject({ object: 'tax.location', address: { country: 'JP' }, description: 'Hall' })
    const { customer_details: _, ...params } = {
      currency: 'eur',
      customer: customer.id,
      customer_details: undefined,
      line_items: [
        { amount: 1000, reference: 'book', product: id },
        { amount: 1000, reference: 'concert', performance_location: place.id },
      ],
    }
    const calculation = await stripe.tax.calculations.create(params)
    expect(calculation).toMatchObject({ customer: customer.id, tax_amount_exclusive: 70 + 100 })
    expect((await stripe.tax.locations.list({ type: 'performance' })).data.map((held) => held.id)).toEqual([place.id])
    expect((await stripe.tax.locations.retrieve(place.id)).id).toBe(place.id)
  })

  it('refuse what cannot be calculated', async () => {
    const nowhere = await stripe.customers.create()
    const line_items = [{ amount: 1, reference: 'x' }]
    expect(
      await errorOf(stripe.tax.calculations.create({ currency: 'jpy', line_items, customer: nowhere.id })),
    ).toMatchObject({ code: 'customer_tax_location_invalid', param: 'customer' })
    expect(
      await errorOf(stripe.tax.calculations.create({ currency: 'jpy', line_items, customer: 'cus_none' })),
    ).toMatchObject({ code: 'resource_missing', param: 'customer' })
    expect(await errorOf(calculate({ line_items: [...line_items, ...line_items] }))).toMatchObject({
      param: 'line_items[1][reference]',
    })
    expect(await errorOf(calculate({ line_items: [{ amount: 1, tax_code: 'x' }] }))).toMatchObject({
      param: 'line_items[0][tax_code]',
    })
    expect(await errorOf(calculate({ line_items: [{ amount: 1, product: 'x' }] }))).toMatchObject({
      param: 'line_items[0][product]',
    })
    expect(await errorOf(calculate({ country: 'Japan' }))).toMatchObject({
      param: 'customer_details[address][country]',
    })
    expect(await errorOf(stripe.tax.calculations.retrieve('taxcalc_none'))).toMatchObject({ statusCode: 404 })
  })
})

describe('tax transactions', () => {
  const record = async (reference: string) => {
    const calculation = await calculate({
      line_items: [
        { amount: 1000, reference: 'a' },
        { amount: 3000, reference: 'b' },
      ],
      shipping_cost: { amount: 100 },
    })
    return stripe.tax.transactions.createFromCalculation({
      calculation: calculation.id ?? '',
      reference,
      metadata: { m: '1' },
      expand: ['line_items'],
    })
  }

  it('record a calculation once', async () => {
    const transaction = await record('order_1')
    expect(transaction).toMatchObject({
      id: expect.stringMatching(/^tax_/),
      object: 'tax.transaction',
      reference: 'order_1',
      reversal: null,
      type: 'transaction',
      metadata: { m: '1' },
      shipping_cost: { amount: 100, amount_tax: 10 },
    })
    expect(transaction.line_items?.data).toHaveLength(2)
    expect(transaction.line_items?.data[0]).toMatchObject({
      object: 'tax.transaction_line_item',
      amount: 1000,
      amount_tax: 100,
      reversal: null,
      type: 'transaction',
    })
    expect(await errorOf(record('order_1'))).toMatchObject({ statusCode: 400, param: 'reference' })
    expect((await stripe.tax.transactions.retrieve(transaction.id)).reference).toBe('order_1')
    expect((await stripe.tax.transactions.listLineItems(transaction.id)).data).toHaveLength(2)
  })

  it('are taken back as a whole', async () => {
    const original = await record('order_2')
    const reversal = await stripe.tax.transactions.createReversal({
      mode: 'full',
      original_transaction: original.id,
      reference: 'refund_2',
      expand: ['line_items'],
    })
    expect(reversal).toMatchObject({
      type: 'reversal',
      reversal: { original_transaction: original.id },
      shipping_cost: { amount: -100, amount_tax: -10 },
    })
    expect(reversal.line_items?.data.map(({ amount, amount_tax }) => [amount, amount_tax])).toEqual([
      [-1000, -100],
      [-3000, -300],
    ])
    const again = { mode: 'full', original_transaction: original.id, reference: 'refund_2b' } as const
    expect(await errorOf(stripe.tax.transactions.createReversal(again))).toMatchObject({
      param: 'original_transaction',
    })
    expect(
      await errorOf(stripe.tax.transactions.createReversal({ ...again, original_transaction: reversal.id })),
    ).toMatchObject({ param: 'original_transaction' })
  })

  it('are taken back in part', async () => {
    const original = await record('order_3')
    const [line] = original.line_items?.data ?? []
    const part = (reference: string, amount: number) =>
      stripe.tax.transactions.createReversal({
        mode: 'partial',
        original_transaction: original.id,
        reference,
        line_items: [{ amount, amount_tax: amount / 10, original_line_item: line?.id ?? '', reference: 'x' }],
        expand: ['line_items'],
      })
    const reversal = await part('refund_3', -600)
    expect(reversal.line_items?.data[0]).toMatchObject({ amount: -600, reversal: { original_line_item: line?.id } })
    expect(await errorOf(part('refund_3b', -500))).toMatchObject({ param: 'line_items[0][amount]' })
    expect(await errorOf(part('refund_3c', 500))).toMatchObject({ param: 'line_items[0][amount]' })
    const flat = await stripe.tax.transactions.createReversal({
      mode: 'partial',
      original_transaction: original.id,
      reference: 'refund_3d',
      flat_amount: -440,
      expand: ['line_items'],
    })
    expect(flat.line_items?.data.map(({ amount, amount_tax }) => [amount, amount_tax])).toEqual([
      [-100, -10],
      [-300, -30],
    ])
    const nothing = { mode: 'partial', original_transaction: original.id, reference: 'refund_3e' } as const
    expect(await errorOf(stripe.tax.transactions.createReversal(nothing))).toMatchObject({ param: 'line_items' })
  })

  it('are found through the payment that named the calculation', async () => {
    const intent = await stripe.paymentIntents.create({ amount: 1000, currency: 'jpy' })
    expect(await errorOf(stripe.tax.associations.find({ payment_intent: intent.id }))).toMatchObject({
      statusCode: 404,
    })
    expect(await errorOf(stripe.tax.associations.find({ payment_intent: 'pi_none' }))).toMatchObject({
      param: 'payment_intent',
    })
    const calculation = await calculate({ amount: 1000 })
    const paid = await stripe.paymentIntents.create({
      amount: calculation.amount_total,
      currency: 'jpy',
      payment_method: 'pm_card_visa',
      confirm: true,
      return_url: 'https://example.com',
      hooks: { inputs: { tax: { calculation: calculation.id ?? '' } } },
    })
    const association = await stripe.tax.associations.find({ payment_intent: paid.id })
    expect(association).toMatchObject({
      object: 'tax.association',
      calculation: calculation.id,
      payment_intent: paid.id,
      tax_transaction_attempts: [{ source: paid.id, status: 'committed' }],
    })
    const transaction = association.tax_transaction_attempts?.[0]?.committed?.transaction ?? ''
    expect(await stripe.tax.transactions.retrieve(transaction)).toMatchObject({ reference: paid.id })
    const part = await stripe.refunds.create({ payment_intent: paid.id, amount: 110 })
    const { tax_transaction_attempts: attempts } = await stripe.tax.associations.find({ payment_intent: paid.id })
    expect(attempts?.map(({ source, status }) => [source, status])).toEqual([
      [paid.id, 'committed'],
      [part.id, 'committed'],
    ])
    const reversal = await stripe.tax.transactions.listLineItems(attempts?.[1]?.committed?.transaction ?? '')
    expect(reversal.data.map(({ amount, amount_tax }) => [amount, amount_tax])).toEqual([[-100, -10]])
    const failed = await stripe.paymentIntents.create({
      amount: 1000,
      currency: 'usd',
      payment_method: 'pm_card_visa',
      confirm: true,
      return_url: 'https://example.com',
      hooks: { inputs: { tax: { calculation: calculation.id ?? '' } } },
    })
    expect(await stripe.tax.associations.find({ payment_intent: failed.id })).toMatchObject({
      tax_transaction_attempts: [{ status: 'errored', errored: { reason: 'currency_mismatch' } }],
    })
  })
})
