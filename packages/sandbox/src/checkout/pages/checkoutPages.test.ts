import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BillingSandbox, billingSandbox } from '../../invoices/testing/billingSandbox.js'

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
const begin = (params: Stripe.Checkout.SessionCreateParams = {}, options?: Stripe.RequestOptions) =>
  stripe.checkout.sessions.create(
    { mode: 'payment', success_url, line_items: [{ price: once.id, quantity: 1 }], ...params },
    options,
  )

const buyer = { email: 'hanako@example.com', name: '山田 花子' }
const card = (number: string) => ({ number, expiry: '12 / 34', cvc: '123' })
const send = (url: string | null, form: Record<string, string>) =>
  fetch(url ?? '', { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })

describe('the page', () => {
  it.each([
    ['ja', '本日の合計', '￥1,200 を支払う'],
    ['en', 'Total due today', 'Pay ¥1,200'],
  ])('says in %s what is bought and what it costs', async (locale, total, button) => {
    const session = await begin()
    const text = await (await fetch(`${session.url}?locale=${locale}`)).text()
    expect(text).toContain('月刊ほんや')
    expect(text).toContain(total)
    expect(text).toContain(button)
  })

  it('takes a payment and leads back to the shop', async () => {
    const session = await begin({ payment_intent_data: { metadata: { order: '7' } } })
    const answer = await send(session.url, { ...buyer, ...card('4242 4242 4242 4242') })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `https://example.com/done?session=${session.id}`,
    ])
    const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
    expect(done).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      url: null,
      customer_details: { email: 'hanako@example.com', name: '山田 花子' },
      payment_intent: { amount: 1200, status: 'succeeded', metadata: { order: '7' } },
    })
    expect(await billing.eventsOf(session.id)).toEqual(['checkout.session.completed'])
  })

  it('keeps what was typed after a decline, and takes another card', async () => {
    const session = await begin()
    const refused = await (await send(session.url, { ...buyer, ...card('4000000000000002') })).text()
    expect(refused).toContain('Your card was declined.')
    expect(refused).toContain('value="hanako@example.com"')
    const answer = await send(session.url, { ...buyer, ...card('4242424242424242') })
    expect(answer.status).toBe(303)
    const { data } = await stripe.paymentIntents.list({ limit: 100 })
    const done = await stripe.checkout.sessions.retrieve(session.id)
    expect(data.filter(({ id }) => id === done.payment_intent)).toHaveLength(1)
  })

  it('sends the buyer to the bank and is finished by its answer', async () => {
    const session = await begin()
    const answer = await send(session.url, { ...buyer, ...card('4000000000003220') })
    const challenge = answer.headers.get('location') ?? ''
    expect(challenge).toContain('/_sandbox/')
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('open')
    const back = await send(challenge, { outcome: 'authenticate' })
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('complete')
    const page = await fetch(back.headers.get('location') ?? '', { redirect: 'manual' })
    expect(page.headers.get('location')).toBe(`https://example.com/done?session=${session.id}`)
  })

  it('starts a subscription, with a customer made for it, once', async () => {
    const session = await begin({ mode: 'subscription', line_items: [{ price: monthly.id, quantity: 2 }] })
    const forms = [
      send(session.url, { ...buyer, ...card('4242424242424242') }),
      send(session.url, { ...buyer, ...card('4242424242424242') }),
    ]
    await Promise.all(forms)
    const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['subscription'] })
    expect(done).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      subscription: { status: 'active', items: { data: [{ quantity: 2 }] } },
    })
    const subscriptions = await stripe.subscriptions.list({ customer: String(done.customer) })
    expect(subscriptions.data).toHaveLength(1)
    expect((await stripe.customers.retrieve(String(done.customer))) as Stripe.Customer).toMatchObject(buyer)
  })

  it('starts a trial and keeps the card for later', async () => {
    const session = await begin({
      mode: 'subscription',
      line_items: [{ price: monthly.id, quantity: 1 }],
      subscription_data: { trial_period_days: 14 },
    })
    await send(session.url, { ...buyer, ...card('4242424242424242') })
    const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['subscription'] })
    expect(done).toMatchObject({
      status: 'complete',
      payment_status: 'no_payment_required',
      subscription: { status: 'trialing' },
    })
  })

  it('saves a card', async () => {
    const customer = await billing.payer()
    const session = await stripe.checkout.sessions.create({ mode: 'setup', customer, success_url })
    await send(session.url, card('4242424242424242'))
    const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['setup_intent'] })
    expect(done).toMatchObject({ status: 'complete', setup_intent: { status: 'succeeded', customer } })
  })

  it('takes a promotion code and lets go of it', async () => {
    const coupon = await stripe.coupons.create({ percent_off: 50, duration: 'once' })
    await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, code: 'HANBUN' })
    const session = await begin({ allow_promotion_codes: true })
    expect(await (await send(session.url, { intent: 'promotion', promotion_code: 'nothing' })).text()).toContain(
      'cannot be used',
    )
    await send(session.url, { intent: 'promotion', promotion_code: 'hanbun' })
    expect((await stripe.checkout.sessions.retrieve(session.id)).amount_total).toBe(600)
    await send(session.url, { ...buyer, ...card('4242424242424242') })
    const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
    expect(done).toMatchObject({ status: 'complete', payment_intent: { amount: 600 } })
    expect((await stripe.coupons.retrieve(coupon.id)).times_redeemed).toBe(1)
  })

  it('says what is missing, field by field', async () => {
    const session = await begin({
      custom_fields: [{ key: 'size', type: 'numeric', label: { type: 'custom', custom: 'Size' } }],
      shipping_address_collection: { allowed_countries: ['JP'] },
      consent_collection: { terms_of_service: 'required' },
    })
    const text = await (await send(session.url, { email: 'x', custom_size: 'L' })).text()
    for (const name of ['email', 'name', 'number', 'expiry', 'cvc', 'city', 'custom_size']) {
      expect(text).toContain(`id="${name}-error"`)
    }
    expect(text).toContain('The terms have to be accepted first.')
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('open')
  })

  it('tells the page around it that it is done, and nothing of the buyer', async () => {
    const session = await begin()
    const text = await (await send(`${session.url}?embedded=1`, { ...buyer, ...card('4242424242424242') })).text()
    const [, message = ''] = /id="outcome">(.*?)<\/script>/.exec(text) ?? []
    expect(JSON.parse(message)).toEqual({
      sandboxCheckout: 'complete',
      session: session.id,
      url: `https://example.com/done?session=${session.id}`,
    })
    expect(text).not.toContain('hanako@example.com')
  })

  it('is closed once it was paid or has expired', async () => {
    const session = await begin()
    await stripe.checkout.sessions.expire(session.id)
    const closed = await fetch(session.url ?? '')
    expect([closed.status, await closed.text()]).toEqual([410, expect.stringContaining('expired')])
    expect((await fetch(`${session.url}x`)).status).toBe(404)
  })
})
