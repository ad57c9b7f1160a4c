import type Stripe from 'stripe'
import { afterAll, beforeAll, expect, it } from 'vitest'
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

const begin = (params: Partial<Stripe.PaymentLinkCreateParams> = {}) =>
  stripe.paymentLinks.create({ line_items: [{ price: once.id, quantity: 2 }], ...params })
const card = { number: '4242424242424242', expiry: '12 / 34', cvc: '123', email: 'a@example.com', name: '花子' }
const visit = async (url: string) => (await fetch(url, { redirect: 'manual' })).headers.get('location')

it('has an address and says what it sells', async () => {
  const link = await begin({ metadata: { shelf: '1' }, expand: ['line_items'] })
  expect(keyProblems('payment_link', link)).toEqual([])
  expect(link).toMatchObject({
    active: true,
    currency: 'jpy',
    metadata: { shelf: '1' },
    after_completion: { type: 'hosted_confirmation' },
    line_items: { data: [{ amount_total: 2400, quantity: 2 }] },
  })
  expect(link.url).toMatch(/\/_sandbox\/checkout\/link\/\w{18}$/)
  expect((await stripe.paymentLinks.listLineItems(link.id)).data).toEqual(link.line_items?.data)
})

it('makes a session of each visit, which can be paid', async () => {
  const link = await begin({
    after_completion: { type: 'redirect', redirect: { url: 'https://example.com/thanks' } },
    metadata: { shelf: '2' },
    restrictions: { completed_sessions: { limit: 1 } },
  })
  const [first, second] = [await visit(`${link.url}?client_reference_id=r7`), await visit(link.url)]
  expect(first).not.toBe(second)
  await fetch(first ?? '', { method: 'POST', body: new URLSearchParams(card), redirect: 'manual' })
  const { data } = await stripe.checkout.sessions.list({ payment_link: link.id, status: 'complete' })
  expect(data).toMatchObject([{ client_reference_id: 'r7', metadata: { shelf: '2' }, amount_total: 2400 }])
  expect((await stripe.paymentLinks.retrieve(link.id)).restrictions).toEqual({
    completed_sessions: { count: 1, limit: 1 },
  })
  expect((await fetch(link.url)).status).toBe(410)
})

it('sells subscriptions with a trial and a fee for the platform’s own', async () => {
  const link = await stripe.paymentLinks.create({
    line_items: [{ price: monthly.id, quantity: 1 }],
    subscription_data: { trial_period_days: 7 },
  })
  expect(keyProblems('payment_link', link)).toEqual([])
  await fetch((await visit(link.url)) ?? '', { method: 'POST', body: new URLSearchParams(card), redirect: 'manual' })
  const { data } = await stripe.subscriptions.list({ price: monthly.id })
  expect(data).toMatchObject([{ status: 'trialing' }])
})

it('says so when it is switched off', async () => {
  const link = await begin()
  await stripe.paymentLinks.update(link.id, { active: false, inactive_message: '完売しました' })
  const page = await fetch(link.url)
  expect([page.status, await page.text()]).toEqual([410, expect.stringContaining('完売しました')])
  expect((await stripe.paymentLinks.list({ active: false })).data.map(({ id }) => id)).toContain(link.id)
  expect(await billing.eventsOf(link.id)).toEqual(['payment_link.created', 'payment_link.updated'])
})

it.each([
  [{ line_items: [{ price: 'price_x', quantity: 1 }] }, 'line_items[0][price]'],
  [{ subscription_data: { trial_period_days: 3 } }, 'subscription_data'],
  [{ after_completion: { type: 'redirect' as const } }, 'after_completion[redirect]'],
  [{ transfer_data: { destination: 'acct_x' } }, 'transfer_data[destination]'],
])('refuses %j', async (params, param) => {
  const error = await errorOf(begin(params))
  expect([error.statusCode, error.param]).toEqual([400, param])
})
