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
let once: string
let monthly: string
let customer: string

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
  ask = raw(running)
  product = (await stripe.products.create({ name: 'Novels' })).id
  once = (await stripe.prices.create({ currency: 'jpy', unit_amount: 1200, product })).id
  monthly = (
    await stripe.prices.create({ currency: 'jpy', unit_amount: 500, product, recurring: { interval: 'month' } })
  ).id
  customer = (await stripe.customers.create({ email: 'jenny@example.com' })).id
  const card = await stripe.paymentMethods.attach('pm_card_visa', { customer })
  await stripe.customers.update(customer, { invoice_settings: { default_payment_method: card.id } })
})

afterAll(() => running.close())

const success_url = 'https://example.com/done'
const line_items = () => [{ price: once, quantity: 1 }]
const session = (params: Stripe.Checkout.SessionCreateParams = {}) =>
  stripe.checkout.sessions.create({ mode: 'payment', success_url, line_items: line_items(), ...params })
const statusOf = async (call: Promise<unknown>) => (await errorOf(call)).statusCode

describe('Checkout', () => {
  it.each(['hosted', 'embedded', 'custom'])('does not know the old ui_mode %s', async (mode) => {
    const body = `mode=payment&ui_mode=${mode}&success_url=https://example.com&line_items[0][price]=${once}&line_items[0][quantity]=1`
    const answer = await ask('POST', '/v1/checkout/sessions', { body })
    expect(answer.status).toBe(400)
    expect(answer.body.error).toMatchObject({
      param: 'ui_mode',
      message: 'Invalid ui_mode: must be one of elements, embedded_page, form, or hosted_page',
    })
  })

  it('does not take payment_method_types', async () => {
    for (const path of ['checkout/sessions', 'payment_intents', 'setup_intents']) {
      const answer = await ask('POST', `/v1/${path}`, { body: 'payment_method_types[]=card' })
      expect(answer.body.error).toMatchObject({ code: 'parameter_unknown', param: 'payment_method_types' })
    }
  })

  it('refuses what does not go together', async () => {
    const make = (params: Stripe.Checkout.SessionCreateParams) => statusOf(stripe.checkout.sessions.create(params))
    const recurring = [{ price: monthly, quantity: 1 }]
    expect(await make({ mode: 'payment', success_url })).toBe(400)
    expect(await make({ mode: 'subscription', success_url })).toBe(400)
    expect(await make({ mode: 'payment', success_url, line_items: recurring })).toBe(400)
    expect(await make({ mode: 'subscription', success_url, line_items: line_items() })).toBe(400)
    expect(await make({ mode: 'setup', success_url, line_items: line_items() })).toBe(400)
    expect(await make({ mode: 'payment', line_items: line_items() })).toBe(400)
    for (const ui_mode of ['embedded_page', 'elements'] as const) {
      const embedded = { mode: 'payment', ui_mode, line_items: line_items() } as const
      expect(await make({ ...embedded, success_url })).toBe(400)
    }
    expect(
      await make({
        mode: 'payment',
        ui_mode: 'hosted_page',
        success_url,
        return_url: success_url,
        line_items: line_items(),
      }),
    ).toBe(400)
  })

  it('is open for half an hour to a day', async () => {
    expect((await session()).expires_at).toBe(testStart + 86_400)
    expect((await session({ expires_at: testStart + 1800 })).expires_at).toBe(testStart + 1800)
    for (const expires_at of [testStart + 1700, testStart + 86_500]) {
      expect(await statusOf(session({ expires_at }))).toBe(400)
    }
  })

  it('expires once, by itself or when told to', async () => {
    const { id } = await session()
    expect(await stripe.checkout.sessions.expire(id)).toMatchObject({ status: 'expired', url: null })
    expect(await statusOf(stripe.checkout.sessions.expire(id))).toBe(400)
    const { data } = await stripe.events.list({ type: 'checkout.session.expired' })
    expect(data).toMatchObject([{ data: { object: { id, status: 'expired' } } }])
  })

  it('counts discounts and taxes, and lists its lines', async () => {
    const rate = (await stripe.taxRates.create({ display_name: '消費税', percentage: 10, inclusive: false })).id
    const coupon = (await stripe.coupons.create({ amount_off: 200, currency: 'jpy' })).id
    const made = await session({
      line_items: [{ price: once, quantity: 2, tax_rates: [rate] }],
      discounts: [{ coupon }],
    })
    expect(made).toMatchObject({
      amount_subtotal: 2400,
      amount_total: 2420,
      total_details: { amount_discount: 200, amount_tax: 220, amount_shipping: 0 },
    })
    expect(made).not.toHaveProperty('line_items')
    const { data } = await stripe.checkout.sessions.listLineItems(made.id)
    expect(data).toMatchObject([
      { object: 'item', quantity: 2, amount_subtotal: 2400, amount_total: 2420, price: { id: once } },
    ])
    const whole = await stripe.checkout.sessions.retrieve(made.id, { expand: ['line_items'] })
    expect(whole.line_items?.data).toEqual(data)
  })

  it('is listed by customer, status, subscription and payment', async () => {
    const mine = await session({ customer })
    const gone = await session({ customer })
    await stripe.checkout.sessions.expire(gone.id)
    const ids = async (params: Stripe.Checkout.SessionListParams) =>
      (await stripe.checkout.sessions.list(params)).data.map(({ id }) => id)
    expect(await ids({ customer })).toEqual([gone.id, mine.id])
    expect(await ids({ customer, status: 'open' })).toEqual([mine.id])
    expect(await ids({ customer, status: 'expired' })).toEqual([gone.id])
    expect(await ids({ customer, status: 'complete' })).toEqual([])
    expect(await ids({ subscription: 'sub_none' })).toEqual([])
    expect(await ids({ payment_intent: 'pi_none' })).toEqual([])
  })
})

describe('a payment link', () => {
  it('has an address, lines and an end', async () => {
    const link = await stripe.paymentLinks.create({ line_items: line_items() })
    expect(link).toMatchObject({ object: 'payment_link', active: true, currency: 'jpy' })
    const page = await fetch(link.url)
    expect(page.status).toBe(200)
    const { data } = await stripe.paymentLinks.listLineItems(link.id)
    expect(data).toMatchObject([{ quantity: 1, price: { id: once }, amount_total: 1200 }])
    expect(await stripe.paymentLinks.update(link.id, { active: false })).toMatchObject({ active: false })
    expect((await stripe.paymentLinks.list({ active: true })).data.map(({ id }) => id)).not.toContain(link.id)
  })
})

describe('the portal', () => {
  const features = () => ({
    invoice_history: { enabled: true },
    payment_method_update: { enabled: true },
    subscription_cancel: { enabled: true },
    subscription_update: {
      enabled: true,
      default_allowed_updates: ['price' as const],
      products: [{ product, prices: [monthly] }],
    },
    customer_update: { enabled: true, allowed_updates: ['email' as const, 'address' as const] },
  })

  it('is configured with defaults for what was not said', async () => {
    const made = await stripe.billingPortal.configurations.create({ features: features() })
    expect(made).toMatchObject({
      object: 'billing_portal.configuration',
      active: true,
      is_default: false,
      login_page: { enabled: false, url: null },
      features: {
        subscription_cancel: {
          enabled: true,
          mode: 'at_period_end',
          proration_behavior: 'none',
          cancellation_reason: { enabled: false },
        },
        customer_update: { enabled: true, allowed_updates: ['email', 'address'] },
        subscription_update: { enabled: true, proration_behavior: 'none' },
      },
    })
    const open = await stripe.billingPortal.configurations.update(made.id, { login_page: { enabled: true } })
    expect(open.login_page).toMatchObject({ enabled: true, url: expect.stringMatching(/^http/) })
    expect((await fetch(open.login_page.url ?? '')).status).toBe(200)
    const ids = async (params: Stripe.BillingPortal.ConfigurationListParams) =>
      (await stripe.billingPortal.configurations.list(params)).data.map(({ id }) => id)
    expect(await ids({ active: true })).toContain(made.id)
    expect(await ids({ is_default: true })).not.toContain(made.id)
    expect(await stripe.billingPortal.configurations.update(made.id, { active: false })).toMatchObject({
      active: false,
    })
    expect(await ids({ active: true })).not.toContain(made.id)
  })

  it('opens at a new address each time, with the flow that was asked for', async () => {
    const configuration = (await stripe.billingPortal.configurations.create({ features: features() })).id
    const subscription = (await stripe.subscriptions.create({ customer, items: [{ price: monthly }] })).id
    const open = (params: Partial<Stripe.BillingPortal.SessionCreateParams> = {}) =>
      stripe.billingPortal.sessions.create({ customer, configuration, return_url: 'https://example.com', ...params })
    const [one, other] = [await open(), await open()]
    expect(one).toMatchObject({
      object: 'billing_portal.session',
      customer,
      configuration,
      return_url: 'https://example.com',
      flow: null,
    })
    expect(one.url).not.toBe(other.url)
    expect((await fetch(one.url)).status).toBe(200)
    const flow = await open({
      flow_data: {
        type: 'subscription_cancel',
        subscription_cancel: { subscription },
        after_completion: { type: 'redirect', redirect: { return_url: 'https://example.com/after' } },
      },
    })
    expect(flow.flow).toMatchObject({
      type: 'subscription_cancel',
      subscription_cancel: { subscription },
      after_completion: { type: 'redirect', redirect: { return_url: 'https://example.com/after' } },
    })
  })

  it('refuses flows without what they are about, and people that are not there', async () => {
    const configuration = (await stripe.billingPortal.configurations.create({ features: features() })).id
    const open = (params: Stripe.BillingPortal.SessionCreateParams) =>
      statusOf(stripe.billingPortal.sessions.create({ customer, configuration, ...params }))
    expect(await open({ customer: 'cus_x' })).toBe(400)
    expect(await open({ flow_data: { type: 'subscription_cancel' } })).toBe(400)
    expect(await open({ flow_data: { type: 'subscription_update' } })).toBe(400)
    expect(await open({ flow_data: { type: 'subscription_update_confirm' } })).toBe(400)
    expect(
      await open({ flow_data: { type: 'subscription_cancel', subscription_cancel: { subscription: 'sub_x' } } }),
    ).toBe(400)
    const answer = await ask('POST', '/v1/billing_portal/sessions', {
      body: `customer=${customer}&flow_data[type]=dance`,
    })
    expect([answer.status, answer.body.error?.param]).toEqual([400, 'flow_data[type]'])
    expect(await statusOf(stripe.billingPortal.sessions.create({ configuration }))).toBe(400)
  })
})

describe('webhook endpoints', () => {
  const url = 'http://127.0.0.1:9/hook'

  it('show their secret once', async () => {
    const made = await stripe.webhookEndpoints.create({ url, enabled_events: ['payout.paid'], description: 'x' })
    expect(made).toMatchObject({ object: 'webhook_endpoint', url, status: 'enabled', enabled_events: ['payout.paid'] })
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9]+$/)
    expect(await stripe.webhookEndpoints.retrieve(made.id)).not.toHaveProperty('secret')
    expect((await stripe.webhookEndpoints.list()).data[0]).not.toHaveProperty('secret')
    expect(await stripe.webhookEndpoints.update(made.id, { disabled: true })).toMatchObject({ status: 'disabled' })
    expect(await stripe.webhookEndpoints.update(made.id, { disabled: false })).toMatchObject({ status: 'enabled' })
  })

  it.each(['nonsense', 'ftp://example.com', 'javascript:1', '//example.com'])('are not at %s', async (address) => {
    const error = await errorOf(stripe.webhookEndpoints.create({ url: address, enabled_events: ['*'] }))
    expect(error).toMatchObject({ statusCode: 400, param: 'url' })
  })

  it('hear known events only', async () => {
    const body = 'url=https://example.com&enabled_events[]=payout.eaten'
    const answer = await ask('POST', '/v1/webhook_endpoints', { body })
    expect([answer.status, answer.body.error?.param]).toEqual([400, 'enabled_events[0]'])
  })

  it('may have a version of their own', async () => {
    const version = '2025-03-31.basil'
    const made = await stripe.webhookEndpoints.create({ url, enabled_events: ['*'], api_version: version })
    expect(made.api_version).toBe(version)
    expect((await stripe.webhookEndpoints.create({ url, enabled_events: ['*'] })).api_version).toBeNull()
  })
})
