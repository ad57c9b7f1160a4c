import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../../testing/errorOf.js'
import { type BillingSandbox, billingSandbox } from '../testing/billingSandbox.js'

let billing: BillingSandbox
let stripe: Stripe
beforeAll(async () => {
  billing = await billingSandbox()
  stripe = billing.stripe
  await stripe.tax.registrations.create({
    country: 'JP',
    country_options: { jp: { type: 'standard' } },
    active_from: 'now',
  })
})
afterAll(() => billing.close())

const inTokyo = { address: { country: 'JP', postal_code: '150-0001', state: '東京都', city: '渋谷区', line1: '1-5-8' } }

describe('automatic tax', () => {
  it('is worked out for where the customer is, and refers to a rate that can be read', async () => {
    const customer = await billing.payer('pm_card_visa', inTokyo)
    const draft = await billing.draft(customer, [1000], { automatic_tax: { enabled: true } })
    expect(draft).toMatchObject({
      automatic_tax: { enabled: true, status: 'complete', provider: 'stripe', liability: { type: 'self' } },
      total: 1100,
      total_excluding_tax: 1000,
      total_taxes: [
        { amount: 100, taxable_amount: 1000, taxability_reason: 'standard_rated', tax_behavior: 'exclusive' },
      ],
    })
    const rate = await stripe.taxRates.retrieve(String(draft.total_taxes?.[0]?.tax_rate_details?.tax_rate))
    expect(rate).toMatchObject({ percentage: 10, active: false, country: 'JP' })
    expect((await stripe.invoices.pay(draft.id)).amount_paid).toBe(1100)
  })

  it('includes the tax where the price says so', async () => {
    const customer = await billing.payer(undefined, inTokyo)
    const product = await stripe.products.create({ name: 'Tea' })
    const price = await stripe.prices.create({
      product: product.id,
      currency: 'jpy',
      unit_amount: 1100,
      tax_behavior: 'inclusive',
    })
    await stripe.invoiceItems.create({ customer, pricing: { price: price.id } })
    const draft = await billing.draft(customer, [], { automatic_tax: { enabled: true } })
    expect(draft).toMatchObject({ total: 1100, total_excluding_tax: 1000, total_taxes: [{ amount: 100 }] })
  })

  it('does not finalize what nobody knows the place of, and says so', async () => {
    const draft = await billing.draft(await billing.payer(), [1000], { automatic_tax: { enabled: true } })
    expect(draft.automatic_tax.status).toBe('requires_location_inputs')
    const error = await errorOf(stripe.invoices.finalizeInvoice(draft.id))
    expect(error).toMatchObject({ statusCode: 400, code: 'customer_tax_location_invalid' })
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({
      status: 'draft',
      last_finalization_error: { code: 'customer_tax_location_invalid', type: 'invalid_request_error' },
    })
    expect(await billing.eventsOf(draft.id)).toContain('invoice.finalization_failed')
    await stripe.customers.update(String(draft.customer), inTokyo)
    expect(await stripe.invoices.finalizeInvoice(draft.id)).toMatchObject({
      status: 'open',
      total: 1100,
      last_finalization_error: null,
    })
  })
})
