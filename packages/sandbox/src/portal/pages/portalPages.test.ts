import type Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BillingSandbox, billingSandbox } from '../../invoices/testing/billingSandbox.js'

let billing: BillingSandbox
let stripe: Stripe
let small: Stripe.Price
let large: Stripe.Price
let configuration: Stripe.BillingPortal.Configuration
let customer: string
let subscription: Stripe.Subscription
beforeAll(async () => {
  billing = await billingSandbox()
  stripe = billing.stripe
  const product = await stripe.products.create({ name: '月刊ほんや' })
  const price = { product: product.id, currency: 'jpy', recurring: { interval: 'month' as const } }
  small = await stripe.prices.create({ ...price, unit_amount: 980 })
  large = await stripe.prices.create({ ...price, unit_amount: 1980 })
  configuration = await stripe.billingPortal.configurations.create({
    features: {
      customer_update: { enabled: true, allowed_updates: ['email', 'name'] },
      invoice_history: { enabled: true },
      payment_method_update: { enabled: true },
      subscription_cancel: {
        enabled: true,
        cancellation_reason: { enabled: true, options: ['too_expensive', 'unused'] },
      },
      subscription_pause: { enabled: true },
      subscription_update: {
        enabled: true,
        default_allowed_updates: ['price', 'quantity'],
        proration_behavior: 'always_invoice',
        products: [{ product: product.id, prices: [small.id, large.id], adjustable_quantity: { enabled: true } }],
      },
    },
    login_page: { enabled: true },
  })
})
afterAll(() => billing.close())
beforeEach(async () => {
  customer = await billing.payer('pm_card_visa', { email: 'hanako@example.com' })
  subscription = await stripe.subscriptions.create({ customer, items: [{ price: small.id }] })
})

const open = async (flow?: Stripe.BillingPortal.SessionCreateParams.FlowData) => {
  const { url } = await stripe.billingPortal.sessions.create({
    customer,
    configuration: configuration.id,
    return_url: 'https://example.com/account',
    ...(flow ? { flow_data: flow } : {}),
  })
  return url
}
const read = async (url: string) => (await fetch(url)).text()
const send = (url: string, form: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })
const held = () => stripe.subscriptions.retrieve(subscription.id)

describe('the overview', () => {
  it.each([
    ['ja', '次回更新日', '請求履歴'],
    ['en', 'Renews on', 'Invoices'],
  ])('shows in %s what somebody has and what they can do', async (locale, renews, invoices) => {
    const text = await read(`${await open()}?locale=${locale}`)
    for (const part of ['月刊ほんや', '￥980', renews, invoices, 'Visa •••• 4242', 'https://example.com/account']) {
      expect(text.replaceAll('¥', '￥')).toContain(part)
    }
  })

  it('offers nothing that the configuration does not', async () => {
    const { id } = await stripe.billingPortal.configurations.create({
      features: { invoice_history: { enabled: true } },
    })
    const { url } = await stripe.billingPortal.sessions.create({ customer, configuration: id })
    expect(await read(url)).not.toContain('Cancel subscription')
    expect((await send(`${url}/cancel/${subscription.id}`, { intent: 'cancel' })).status).toBe(403)
    expect((await held()).cancel_at_period_end).toBe(false)
  })

  it('is closed some time after nobody came', async () => {
    const url = await open()
    await billing.hours(2)
    expect((await fetch(url)).status).toBe(410)
    expect((await fetch(`${url}x`)).status).toBe(404)
  })

  it('shows nobody else’s subscription', async () => {
    const url = await open()
    const stranger = await billing.payer('pm_card_visa')
    const theirs = await stripe.subscriptions.create({ customer: stranger, items: [{ price: small.id }] })
    await send(`${url}/cancel/${theirs.id}`, { intent: 'cancel' })
    expect((await stripe.subscriptions.retrieve(theirs.id)).cancel_at_period_end).toBe(false)
    expect(await read(url)).not.toContain(theirs.id)
  })
})

describe('changing one’s mind', () => {
  it('ends a subscription at the end of its period, says why, and takes it back', async () => {
    const url = await open()
    await send(`${url}/cancel/${subscription.id}`, { intent: 'cancel', feedback: 'too_expensive' })
    expect(await held()).toMatchObject({
      cancel_at_period_end: true,
      status: 'active',
      cancellation_details: { feedback: 'too_expensive' },
    })
    expect(await read(url)).toContain('Ends on')
    await send(`${url}/undo/${subscription.id}`)
    expect((await held()).cancel_at_period_end).toBe(false)
  })

  it('stays for a discount', async () => {
    const coupon = await stripe.coupons.create({ percent_off: 20, duration: 'once' })
    const url = await open({
      type: 'subscription_cancel',
      subscription_cancel: {
        subscription: subscription.id,
        retention: { type: 'coupon_offer', coupon_offer: { coupon: coupon.id } },
      },
    })
    const first = await fetch(url)
    expect(first.url).toContain(`/cancel/${subscription.id}`)
    expect(await first.text()).toContain('20%')
    await send(first.url, { intent: 'accept' })
    expect(await held()).toMatchObject({ cancel_at_period_end: false, discounts: [expect.any(String)] })
  })

  it('pauses and goes on', async () => {
    const url = await open()
    await send(`${url}/pause/${subscription.id}`)
    expect((await held()).status).toBe('paused')
    await send(`${url}/resume/${subscription.id}`)
    expect((await held()).status).toBe('active')
  })

  it('switches the plan after saying what it costs today', async () => {
    const url = await open()
    const review = await (await send(`${url}/update/${subscription.id}`, { intent: 'review', price: large.id })).text()
    expect(review).toContain('Due today: ¥1,000')
    await send(`${url}/update/${subscription.id}`, { intent: 'confirm', price: large.id })
    expect(await held()).toMatchObject({ items: { data: [{ price: { id: large.id } }] } })
  })

  it('takes no price that is not offered', async () => {
    const other = await stripe.prices.create({
      product: String(small.product),
      currency: 'jpy',
      unit_amount: 1,
      recurring: { interval: 'month' },
    })
    await send(`${await open()}/update/${subscription.id}`, { intent: 'confirm', price: other.id })
    expect(await held()).toMatchObject({ items: { data: [{ price: { id: small.id } }] } })
  })

  it('confirms what the shop prepared, and leads back to it', async () => {
    const url = await open({
      type: 'subscription_update_confirm',
      subscription_update_confirm: {
        subscription: subscription.id,
        items: [{ id: subscription.items.data[0]?.id ?? '', price: large.id }],
      },
      after_completion: { type: 'redirect', redirect: { return_url: 'https://example.com/changed' } },
    })
    const page = await fetch(url)
    expect(await page.text()).toContain('Due today: ¥1,000')
    const answer = await send(page.url, { intent: 'confirm' })
    expect(answer.headers.get('location')).toBe('https://example.com/changed')
    expect(await held()).toMatchObject({ items: { data: [{ price: { id: large.id } }] } })
  })
})

describe('paying differently', () => {
  it('keeps another card and makes it the default', async () => {
    const url = await open({ type: 'payment_method_update' })
    const page = await fetch(url)
    await send(page.url, { number: '5555 5555 5555 4444', expiry: '12 / 34', cvc: '123' })
    const known = await stripe.customers.retrieve(customer, { expand: ['invoice_settings.default_payment_method'] })
    expect(known).toMatchObject({ invoice_settings: { default_payment_method: { card: { brand: 'mastercard' } } } })
  })

  it('says why a card is refused', async () => {
    const text = await (
      await send(`${await open()}/method`, { number: '4000000000000002', expiry: '12 / 34', cvc: '123' })
    ).text()
    expect(text).toContain('Your card was declined.')
  })

  it('lets go of a card', async () => {
    const { data } = await stripe.customers.listPaymentMethods(customer)
    await send(`${await open()}/methods/${data[0]?.id}`, { intent: 'remove' })
    expect((await stripe.customers.listPaymentMethods(customer)).data).toEqual([])
  })
})

it('changes only the details that may be changed', async () => {
  await send(`${await open()}/details`, { name: '山田 太郎', email: 'taro@example.com', phone: '000' })
  expect(await stripe.customers.retrieve(customer)).toMatchObject({
    name: '山田 太郎',
    email: 'taro@example.com',
    phone: null,
  })
})

it('lets somebody in who knows the address and the code: the newest with an active subscription', async () => {
  const login = configuration.login_page.url ?? ''
  await billing.payer(undefined, { email: 'hanako@example.com' })
  expect(await read(`${login}?prefilled_email=hanako%40example.com`)).toContain('value="hanako@example.com"')
  expect(await (await send(login, { email: 'hanako@example.com', code: '1' })).text()).toContain(
    'nobody with this address',
  )
  const inside = (await send(login, { email: 'hanako@example.com', code: '000000' })).headers.get('location') ?? ''
  expect(await read(inside)).toContain(subscription.id)
})
