import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../../testing/errorOf.js'
import { testStart } from '../../testing/stripeClient.js'
import { type BillingSandbox, billingSandbox } from '../testing/billingSandbox.js'

let billing: BillingSandbox
let stripe: Stripe
let monthly: string
let dearer: string
const day = 86_400
beforeAll(async () => {
  billing = await billingSandbox()
  stripe = billing.stripe
  const product = await stripe.products.create({ name: 'Stories' })
  const price = async (unit_amount: number) =>
    (
      await stripe.prices.create({
        product: product.id,
        currency: 'jpy',
        unit_amount,
        recurring: { interval: 'month' },
      })
    ).id
  monthly = await price(3100)
  dearer = await price(6200)
})
afterAll(() => billing.close())

const subscribed = async () => {
  const customer = await billing.payer('pm_card_visa')
  const subscription = await stripe.subscriptions.create({ customer, items: [{ price: monthly }] })
  return { customer, subscription }
}

const linesOf = (invoice: Stripe.Invoice) => invoice.lines.data.map(({ amount, description }) => [amount, description])

describe('a preview', () => {
  it('of items is what the invoice will be, and leaves nothing behind', async () => {
    const customer = await billing.payer()
    const rate = await stripe.taxRates.create({ display_name: 'VAT', percentage: 10, inclusive: false })
    await stripe.invoiceItems.create({
      customer,
      amount: 500,
      currency: 'jpy',
      description: 'Waiting',
      tax_rates: [rate.id],
    })
    const before = await stripe.events.list({ limit: 1 })
    const preview = await stripe.invoices.createPreview({
      customer,
      invoice_items: [{ amount: 300, currency: 'jpy', description: 'More', quantity: 1 }],
    })
    expect(preview).toMatchObject({
      object: 'invoice',
      status: 'draft',
      billing_reason: 'upcoming',
      number: null,
      total: 850,
    })
    expect(preview.id).toMatch(/^upcoming_in_/)
    expect(linesOf(preview)).toEqual([
      [500, 'Waiting'],
      [300, 'More'],
    ])
    expect((await stripe.invoices.list({ customer })).data).toEqual([])
    expect((await stripe.events.list({ limit: 1 })).data).toEqual(before.data)
    expect((await stripe.invoiceItems.list({ customer, pending: true })).data).toHaveLength(1)
  })

  it('shows a pending item as it would be', async () => {
    const customer = await billing.payer()
    const item = await stripe.invoiceItems.create({ customer, amount: 500, currency: 'jpy' })
    const preview = await stripe.invoices.createPreview({
      customer,
      invoice_items: [{ invoiceitem: item.id, amount: 900 }],
    })
    expect(preview.total).toBe(900)
    expect((await stripe.invoiceItems.retrieve(item.id)).amount).toBe(500)
  })

  it('of a renewal is of the next period', async () => {
    const { subscription } = await subscribed()
    const preview = await stripe.invoices.createPreview({ subscription: subscription.id })
    const end = subscription.items.data[0]?.current_period_end ?? 0
    expect(preview).toMatchObject({ total: 3100, amount_due: 3100, created: end, next_payment_attempt: end + 3600 })
    expect(preview.parent?.subscription_details?.subscription).toBe(subscription.id)
    expect(preview.lines.data).toMatchObject([
      { period: { start: end }, parent: { type: 'subscription_item_details' } },
    ])
  })

  it('of a customer is of the subscription that renews next', async () => {
    const { customer, subscription } = await subscribed()
    const preview = await stripe.invoices.createPreview({ customer })
    expect(preview.parent?.subscription_details?.subscription).toBe(subscription.id)
  })

  it('of a change shows what is credited and what is charged', async () => {
    const { subscription } = await subscribed()
    const item = subscription.items.data[0]?.id ?? ''
    const moment = testStart + 10 * day
    const params = { items: [{ id: item, price: dearer }], proration_date: moment }
    const now = await stripe.invoices.createPreview({
      subscription: subscription.id,
      subscription_details: { ...params, proration_behavior: 'always_invoice' },
    })
    // 21 of 31 days are left.
    expect(now.lines.data.map(({ amount }) => amount)).toEqual([-2100, 4200])
    expect(now.total).toBe(2100)
    const next = await stripe.invoices.createPreview({
      subscription: subscription.id,
      subscription_details: { ...params, proration_behavior: 'create_prorations' },
    })
    expect(next.lines.data.map(({ amount }) => amount)).toEqual([-2100, 4200, 6200])
    expect((await stripe.subscriptions.retrieve(subscription.id)).items.data[0]?.price.id).toBe(monthly)
  })

  it('of a new subscription is its first invoice', async () => {
    const customer = await billing.payer('pm_card_visa')
    const coupon = await stripe.coupons.create({ percent_off: 10, duration: 'once' })
    const preview = await stripe.invoices.createPreview({
      customer,
      discounts: [{ coupon: coupon.id }],
      subscription_details: { items: [{ price: monthly, quantity: 2 }] },
    })
    expect(preview).toMatchObject({ subtotal: 6200, total: 5580 })
    expect((await stripe.subscriptions.list({ customer })).data).toEqual([])
    expect((await stripe.coupons.retrieve(coupon.id)).times_redeemed).toBe(0)
  })

  it('of nothing is 404', async () => {
    const customer = await billing.payer()
    const error = await errorOf(stripe.invoices.createPreview({ customer }))
    expect(error).toMatchObject({ statusCode: 404, code: 'invoice_upcoming_none' })
    const unknown = await errorOf(stripe.invoices.createPreview({ subscription: 'sub_gone' }))
    expect(unknown).toMatchObject({ statusCode: 400, param: 'subscription' })
    expect(await errorOf(stripe.invoices.createPreview({}))).toMatchObject({ statusCode: 400, param: 'customer' })
  })
})
