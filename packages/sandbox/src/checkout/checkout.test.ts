import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BillingSandbox, billingSandbox } from '../invoices/testing/billingSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'

let billing: BillingSandbox
let stripe: Stripe
let once: Stripe.Price
let monthly: Stripe.Price
beforeAll(async () => {
  billing = await billingSandbox()
  stripe = billing.stripe
  const product = await stripe.products.create({ name: '月刊ほんや' })
  const price = { product: product.id, currency: 'jpy' }
  once = await stripe.prices.create({ ...price, unit_amount: 1200 })
  monthly = await stripe.prices.create({ ...price, unit_amount: 980, recurring: { interval: 'month' } })
})
afterAll(() => billing.close())

const success_url = 'https://example.com/done?session={CHECKOUT_SESSION_ID}'
const hosted = (params: Stripe.Checkout.SessionCreateParams = {}) =>
  stripe.checkout.sessions.create({
    mode: 'payment',
    success_url,
    line_items: [{ price: once.id, quantity: 2 }],
    ...params,
  })

describe('a session', () => {
  it('has a page, amounts and a day to be paid in', async () => {
    const session = await hosted({ client_reference_id: 'order_7', metadata: { order: '7' } })
    expect(keyProblems('checkout.session', session)).toEqual([])
    expect(session).toMatchObject({
      mode: 'payment',
      ui_mode: 'hosted_page',
      status: 'open',
      payment_status: 'unpaid',
      amount_subtotal: 2400,
      amount_total: 2400,
      currency: 'jpy',
      client_secret: null,
      client_reference_id: 'order_7',
      metadata: { order: '7' },
      payment_intent: null,
      payment_method_types: ['card'],
    })
    expect(session.id).toMatch(/^cs_test_\w{58}$/)
    expect(session.url).toMatch(/\/_sandbox\/checkout\/pay\/\w{40}$/)
    expect(session.expires_at - session.created).toBe(86_400)
  })

  it.each(['embedded_page', 'elements', 'form'] as const)(
    'of ui_mode %s has a client secret in place of a page',
    async (ui_mode) => {
      const session = await stripe.checkout.sessions.create({
        mode: 'payment',
        ui_mode,
        return_url: 'https://example.com/done',
        line_items: [{ price: once.id, quantity: 1 }],
      })
      expect([session.url, session.success_url, session.return_url]).toEqual([null, null, 'https://example.com/done'])
      expect(session.client_secret).toMatch(new RegExp(`^${session.id}_secret_\\w+$`))
      expect(keyProblems('checkout.session', session)).toEqual([])
    },
  )

  it('takes discounts and taxes into account, line by line', async () => {
    const coupon = await stripe.coupons.create({ percent_off: 10, duration: 'once' })
    const rate = await stripe.taxRates.create({ display_name: '消費税', percentage: 10, inclusive: false })
    const session = await hosted({
      line_items: [{ price: once.id, quantity: 1, tax_rates: [rate.id] }],
      discounts: [{ coupon: coupon.id }],
      expand: ['line_items', 'total_details.breakdown'],
    })
    expect([session.amount_subtotal, session.amount_total]).toEqual([1200, 1188])
    expect(session.total_details).toMatchObject({ amount_discount: 120, amount_shipping: 0, amount_tax: 108 })
    expect(session.total_details?.breakdown?.taxes).toMatchObject([{ amount: 108, rate: { id: rate.id } }])
    expect(session.total_details?.breakdown?.discounts).toMatchObject([{ amount: 120 }])
    expect(session.line_items?.data).toMatchObject([
      { amount_subtotal: 1200, amount_discount: 120, amount_tax: 108, amount_total: 1188, description: '月刊ほんや' },
    ])
    for (const item of session.line_items?.data ?? []) expect(keyProblems('item', item)).toEqual([])
    const listed = await stripe.checkout.sessions.listLineItems(session.id)
    expect(listed.data).toEqual(session.line_items?.data)
    expect(session.discounts).toEqual([{ coupon: coupon.id, promotion_code: null }])
  })

  it('sells what is described on the spot, and ships it', async () => {
    const session = await hosted({
      line_items: [
        { price_data: { currency: 'jpy', unit_amount: 500, product_data: { name: 'しおり' } }, quantity: 3 },
      ],
      shipping_options: [
        {
          shipping_rate_data: {
            type: 'fixed_amount',
            display_name: '宅配便',
            fixed_amount: { amount: 800, currency: 'jpy' },
          },
        },
      ],
    })
    expect([session.amount_subtotal, session.amount_total]).toEqual([1500, 2300])
    expect(session.shipping_cost).toMatchObject({ amount_subtotal: 800, amount_tax: 0, amount_total: 800 })
  })

  it('of a trial costs nothing today', async () => {
    const session = await hosted({
      mode: 'subscription',
      line_items: [{ price: monthly.id, quantity: 1 }],
      subscription_data: { trial_period_days: 14 },
    })
    expect([session.amount_total, session.customer_creation, session.payment_method_collection]).toEqual([
      0,
      'always',
      'always',
    ])
  })

  it.each([
    ['no line items', { line_items: [] }, 'line_items'],
    ['no way back', { success_url: undefined }, 'success_url'],
    ['a recurring price in payment mode', 'recurring', 'mode'],
    ['only one-time prices in subscription mode', { mode: 'subscription' }, 'line_items'],
    [
      'a success_url where a page is embedded',
      { ui_mode: 'embedded_page', return_url: 'https://example.com' },
      'success_url',
    ],
    ['an expiry within half an hour', { expires_at: 1 }, 'expires_at'],
    ['a coupon beside promotion codes', { discounts: [{ coupon: 'x' }], allow_promotion_codes: true }, 'discounts'],
    ['an unknown price', { line_items: [{ price: 'price_x', quantity: 1 }] }, 'line_items[0][price]'],
    ['no quantity', 'quantity', 'line_items[0][quantity]'],
    ['an unknown customer', { customer: 'cus_x' }, 'customer'],
    ['subscription data of a payment', { subscription_data: { trial_period_days: 3 } }, 'subscription_data'],
    ['an unknown coupon', { discounts: [{ coupon: 'x' }] }, 'discounts[0][coupon]'],
    ['the old name of a mode', { ui_mode: 'hosted' }, 'ui_mode'],
  ] as const)('is refused with %s', async (_what, given, param) => {
    const params: Stripe.Checkout.SessionCreateParams =
      given === 'recurring'
        ? { line_items: [{ price: monthly.id, quantity: 1 }] }
        : given === 'quantity'
          ? { line_items: [{ price: once.id }] }
          : JSON.parse(JSON.stringify(given))
    const whole = { mode: 'payment' as const, success_url, line_items: [{ price: once.id, quantity: 1 }], ...params }
    if (param === 'success_url' && !('ui_mode' in params)) Reflect.deleteProperty(whole, 'success_url')
    const error = await errorOf(stripe.checkout.sessions.create(whole))
    expect([error.statusCode, error.param]).toEqual([400, param])
  })

  it('expires once, by hand or at its time', async () => {
    const session = await hosted()
    const expired = await stripe.checkout.sessions.expire(session.id)
    expect([expired.status, expired.url]).toEqual(['expired', null])
    expect((await errorOf(stripe.checkout.sessions.expire(session.id))).statusCode).toBe(400)
    expect(await billing.eventsOf(session.id)).toEqual(['checkout.session.expired'])
    const waiting = await hosted()
    await billing.hours(25)
    expect((await stripe.checkout.sessions.retrieve(waiting.id)).status).toBe('expired')
  })

  it('can be changed while it is open', async () => {
    const session = await hosted()
    const { data } = await stripe.checkout.sessions.listLineItems(session.id)
    const changed = await stripe.checkout.sessions.update(session.id, {
      metadata: { seen: 'yes' },
      line_items: [{ id: data[0]?.id ?? '', quantity: 3 }],
    })
    expect([changed.amount_total, changed.metadata]).toEqual([3600, { seen: 'yes' }])
  })

  it('is listed by customer and status', async () => {
    const customer = await billing.payer()
    const session = await hosted({ customer })
    const found = await stripe.checkout.sessions.list({ customer })
    expect(found.data.map(({ id }) => id)).toEqual([session.id])
    expect((await stripe.checkout.sessions.list({ customer, status: 'complete' })).data).toEqual([])
  })
})
