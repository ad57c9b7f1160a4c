import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { frozenSandbox } from '../testing/stripeClient.js'

let running: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
let buyer: string
let stranger: string
let price: string
beforeAll(async () => {
  running = await frozenSandbox({ randomSeed: 9 })
  stripe = running.stripe
  const accounts = stripe.v2.core.accounts
  buyer = (await accounts.create({ contact_email: 'gym@example.com', configuration: { customer: {} } })).id
  stranger = (await accounts.create({ contact_email: 'other@example.com' })).id
  price = (
    await stripe.prices.create({
      currency: 'jpy',
      unit_amount: 5000,
      recurring: { interval: 'month' },
      product_data: { name: 'Gym software' },
    })
  ).id
})
afterAll(() => running.close())

describe('an account that is a customer', () => {
  it('keeps a card, pays with it, and is billed by subscription', async () => {
    const method = await stripe.paymentMethods.attach('pm_card_visa', { customer_account: buyer })
    expect(method).toMatchObject({ customer: null, customer_account: buyer })
    const paid = await stripe.paymentIntents.create({
      amount: 1000,
      currency: 'jpy',
      customer_account: buyer,
      payment_method: method.id,
      confirm: true,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    })
    expect(paid).toMatchObject({ status: 'succeeded', customer: null, customer_account: buyer })
    const account = await stripe.v2.core.accounts.update(buyer, {
      configuration: { customer: { billing: { default_payment_method: method.id } } },
      include: ['configuration.customer'],
    })
    expect(account.configuration?.customer?.billing?.default_payment_method).toBe(method.id)
    const subscription = await stripe.subscriptions.create({ customer_account: buyer, items: [{ price }] })
    expect(subscription).toMatchObject({ status: 'active', customer_account: buyer })
  })

  it('refuses a default payment method that is not its own, and an unknown test clock', async () => {
    const { id } = await stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_visa' } })
    const update = (customer: object) => errorOf(stripe.v2.core.accounts.update(buyer, { configuration: { customer } }))
    expect(await update({ billing: { default_payment_method: id } })).toMatchObject({
      statusCode: 400,
      param: 'configuration[customer][billing][default_payment_method]',
    })
    expect(await update({ test_clock: 'clock_unknown' })).toMatchObject({ statusCode: 400 })
  })
})

it('nobody else can be billed as a customer account', async () => {
  const refused = { statusCode: 400, param: 'customer_account' }
  const customer_account = stranger
  expect(
    await errorOf(stripe.paymentIntents.create({ amount: 1000, currency: 'jpy', customer_account })),
  ).toMatchObject(refused)
  expect(await errorOf(stripe.setupIntents.create({ customer_account }))).toMatchObject(refused)
  expect(await errorOf(stripe.paymentMethods.attach('pm_card_visa', { customer_account }))).toMatchObject(refused)
  expect(await errorOf(stripe.invoices.create({ customer_account }))).toMatchObject(refused)
  expect(await errorOf(stripe.subscriptions.create({ customer_account, items: [{ price }] }))).toMatchObject(refused)
  expect(await errorOf(stripe.billingPortal.sessions.create({ customer_account }))).toMatchObject({ statusCode: 400 })
})
