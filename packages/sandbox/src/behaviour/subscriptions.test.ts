import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe
let price: string
let dear: string

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
  const product = (await stripe.products.create({ name: 'Novels' })).id
  const monthly = { currency: 'jpy', product, recurring: { interval: 'month' } } as const
  price = (await stripe.prices.create({ ...monthly, unit_amount: 1000 })).id
  dear = (await stripe.prices.create({ ...monthly, unit_amount: 3000 })).id
})

afterAll(() => running.close())

const hours = (count: number) => running.sandbox.clock.advance(count * 3600)
const days = (count: number) => hours(count * 24)
const refusal = async (call: Promise<unknown>) => {
  const { statusCode, code, param } = await errorOf(call)
  return { statusCode, code, param }
}
const buyer = async (payment_method?: string) => {
  const { id } = await stripe.customers.create()
  if (payment_method === undefined) return id
  const card = await stripe.paymentMethods.attach(payment_method, { customer: id })
  await stripe.customers.update(id, { invoice_settings: { default_payment_method: card.id } })
  return id
}
const subscribe = async (params: Partial<Stripe.SubscriptionCreateParams> = {}) =>
  stripe.subscriptions.create({
    customer: params.customer ?? (await buyer('pm_card_visa')),
    items: [{ price }],
    expand: ['latest_invoice'],
    ...params,
  })
const statusOf = async ({ id }: { id: string }) => (await stripe.subscriptions.retrieve(id)).status

describe('a subscription', () => {
  it('is active with a card on file, with its period on its item', async () => {
    const made = await subscribe()
    expect(made).toMatchObject({
      status: 'active',
      latest_invoice: { status: 'paid', total: 1000, billing_reason: 'subscription_create' },
    })
    expect(made).not.toHaveProperty('current_period_end')
    expect(made.items.data[0]).toMatchObject({
      current_period_start: testStart,
      current_period_end: Date.UTC(2027, 1, 15) / 1000,
    })
    expect(made.billing_mode.type).toMatch(/^(classic|flexible)$/)
  })

  it('is refused without any way to pay', async () => {
    const error = await errorOf(subscribe({ customer: await buyer() }))
    expect(error).toMatchObject({ statusCode: 400, code: 'resource_missing' })
    expect(error.message).toContain('This customer has no attached payment source or default payment method')
  })

  it.each(['pm_card_chargeCustomerFail', 'pm_card_authenticationRequired'])(
    'with %s is incomplete, and expires',
    async (card) => {
      const made = await subscribe({ customer: await buyer(card) })
      expect(made.status).toBe('incomplete')
      expect(made.latest_invoice).toMatchObject({ status: 'open' })
      await hours(22)
      expect(await statusOf(made)).toBe('incomplete')
      await hours(2)
      expect(await statusOf(made)).toBe('incomplete_expired')
    },
  )

  it('that may not be incomplete is not there at all', async () => {
    const customer = await buyer('pm_card_chargeCustomerFail')
    expect(await refusal(subscribe({ customer, payment_behavior: 'error_if_incomplete' }))).toMatchObject({
      statusCode: 402,
    })
    expect((await stripe.subscriptions.list({ customer, status: 'all' })).data).toEqual([])
    expect((await stripe.invoices.list({ customer })).data).toEqual([])
  })

  it('is paid by the browser when it begins incomplete, and keeps the card', async () => {
    const customer = await buyer()
    const made = await subscribe({
      customer,
      payment_behavior: 'default_incomplete',
      payment_settings: { save_default_payment_method: 'on_subscription' },
      expand: ['latest_invoice.confirmation_secret', 'latest_invoice.payments'],
    })
    expect(made.status).toBe('incomplete')
    const invoice = typeof made.latest_invoice === 'object' ? made.latest_invoice : null
    const payment = invoice?.payments?.data[0]?.payment.payment_intent
    expect(invoice?.confirmation_secret).toEqual({
      client_secret: expect.stringMatching(new RegExp(`^${payment}_secret_`)),
      type: 'payment_intent',
    })
    await stripe.paymentIntents.confirm(String(payment), {
      payment_method: 'pm_card_visa',
      return_url: 'https://example.com',
    })
    const active = await stripe.subscriptions.retrieve(made.id, { expand: ['default_payment_method'] })
    expect(active).toMatchObject({ status: 'active', default_payment_method: { object: 'payment_method', customer } })
    expect(invoice).not.toHaveProperty('payment_intent')
    expect(invoice).not.toHaveProperty('subscription')
    expect(invoice?.parent?.subscription_details?.subscription).toBe(made.id)
  })

  it('on trial pays nothing until it ends', async () => {
    const made = await subscribe({ trial_period_days: 10 })
    expect(made).toMatchObject({ status: 'trialing', latest_invoice: { status: 'paid', total: 0 } })
    const now = await stripe.subscriptions.update(made.id, { trial_end: 'now', expand: ['latest_invoice'] })
    expect(now).toMatchObject({ status: 'active', latest_invoice: { status: 'paid', total: 1000 } })
  })

  it.each([
    ['create_invoice', 'past_due'],
    ['cancel', 'canceled'],
    ['pause', 'paused'],
  ] as const)('whose trial ends without a card will %s', async (missing_payment_method, status) => {
    const made = await subscribe({
      customer: await buyer(),
      trial_period_days: 2,
      trial_settings: { end_behavior: { missing_payment_method } },
    })
    await days(3)
    expect(await statusOf(made)).toBe(status)
  })

  it('changes its price at once, now or without a bill', async () => {
    const change = async (proration_behavior: Stripe.SubscriptionUpdateParams.ProrationBehavior) => {
      const made = await subscribe()
      const item = made.items.data[0]?.id ?? ''
      const changed = await stripe.subscriptions.update(made.id, {
        items: [{ id: item, price: dear }],
        proration_behavior,
        expand: ['latest_invoice'],
      })
      const pending = (await stripe.invoiceItems.list({ customer: String(made.customer), pending: true })).data
      return { changed, pending: pending.map(({ amount }) => amount).sort((a, b) => a - b) }
    }
    const created = await change('create_prorations')
    expect(created.pending).toEqual([-1000, 3000])
    expect(created.changed.latest_invoice).toMatchObject({ billing_reason: 'subscription_create' })
    const always = await change('always_invoice')
    expect(always.pending).toEqual([])
    expect(always.changed.latest_invoice).toMatchObject({
      billing_reason: 'subscription_update',
      total: 2000,
      status: 'paid',
    })
    expect((await change('none')).pending).toEqual([])
  })

  it('is previewed without a trace', async () => {
    const made = await subscribe()
    const customer = String(made.customer)
    const item = made.items.data[0]?.id ?? ''
    const renewal = await stripe.invoices.createPreview({ subscription: made.id })
    expect(renewal).toMatchObject({ total: 1000, status: 'draft' })
    const changed = await stripe.invoices.createPreview({
      subscription: made.id,
      subscription_details: { items: [{ id: item, price: dear }], proration_behavior: 'always_invoice' },
    })
    expect(changed.total).toBe(2000)
    const fresh = await stripe.invoices.createPreview({ customer, subscription_details: { items: [{ price: dear }] } })
    expect(fresh.total).toBe(3000)
    expect((await stripe.invoices.list({ customer })).data).toHaveLength(1)
    expect((await stripe.invoiceItems.list({ customer, pending: true })).data).toEqual([])
  })

  it('ends with its period or at once, and only once', async () => {
    const made = await subscribe()
    const end = made.items.data[0]?.current_period_end ?? 0
    expect(await stripe.subscriptions.update(made.id, { cancel_at_period_end: true })).toMatchObject({
      status: 'active',
      cancel_at_period_end: true,
      cancel_at: end,
    })
    expect(await stripe.subscriptions.update(made.id, { cancel_at_period_end: false })).toMatchObject({
      cancel_at_period_end: false,
      cancel_at: null,
    })
    const canceled = await stripe.subscriptions.cancel(made.id)
    expect(canceled).toMatchObject({
      status: 'canceled',
      ended_at: expect.any(Number),
      cancellation_details: { reason: 'cancellation_requested' },
    })
    expect(await refusal(stripe.subscriptions.cancel(made.id))).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    })
    const customer = String(made.customer)
    expect((await stripe.subscriptions.list({ customer })).data).toEqual([])
    expect((await stripe.subscriptions.list({ customer, status: 'all' })).data.map(({ id }) => id)).toEqual([made.id])
  })

  it('may pause what it collects, and be billed by mail', async () => {
    const made = await subscribe()
    const resumes_at = testStart + 400 * 86_400
    const paused = await stripe.subscriptions.update(made.id, { pause_collection: { behavior: 'void', resumes_at } })
    expect(paused).toMatchObject({ status: 'active', pause_collection: { behavior: 'void', resumes_at } })
    expect((await stripe.subscriptions.update(made.id, { pause_collection: '' })).pause_collection).toBeNull()
    const billed = await subscribe({ customer: await buyer(), collection_method: 'send_invoice', days_until_due: 30 })
    expect(billed.status).toBe('active')
  })

  it('renews an hour after its period has ended', async () => {
    const made = await subscribe()
    const end = made.items.data[0]?.current_period_end ?? 0
    await running.sandbox.clock.advance(end - running.sandbox.clock.now() + 60)
    const [draft] = (await stripe.invoices.list({ subscription: made.id })).data
    expect(draft).toMatchObject({ status: 'draft', billing_reason: 'subscription_cycle' })
    await running.sandbox.clock.advance(3600)
    expect(await stripe.invoices.retrieve(draft?.id ?? '')).toMatchObject({ status: 'paid', attempt_count: 1 })
    const renewed = await stripe.subscriptions.retrieve(made.id)
    expect(renewed.items.data[0]?.current_period_start).toBe(end)
  })

  it('is past due when it cannot be paid, tried again, and ended', async () => {
    const made = await subscribe()
    const customer = String(made.customer)
    const failing = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer })
    await stripe.subscriptions.update(made.id, { default_payment_method: failing.id })
    await days(32)
    expect(await statusOf(made)).toBe('past_due')
    const [invoice] = (await stripe.invoices.list({ subscription: made.id })).data
    expect(invoice).toMatchObject({ status: 'open', attempted: true, next_payment_attempt: expect.any(Number) })
    expect(invoice?.attempt_count).toBeGreaterThanOrEqual(1)
    await days(40)
    expect(['canceled', 'unpaid']).toContain(await statusOf(made))
  })
})

describe('a schedule', () => {
  it('takes over a subscription and lets it go', async () => {
    const made = await subscribe()
    const schedule = await stripe.subscriptionSchedules.create({ from_subscription: made.id })
    expect(schedule).toMatchObject({ status: 'active', subscription: made.id, end_behavior: 'release' })
    expect((await stripe.subscriptions.retrieve(made.id)).schedule).toBe(schedule.id)
    const released = await stripe.subscriptionSchedules.release(schedule.id)
    expect(released).toMatchObject({ status: 'released', released_subscription: made.id, subscription: null })
    expect((await stripe.subscriptions.retrieve(made.id)).schedule).toBeNull()
    expect((await refusal(stripe.subscriptionSchedules.release(schedule.id))).statusCode).toBe(400)
  })

  it('waits for its first phase and goes through the others', async () => {
    const customer = await buyer('pm_card_visa')
    const start = running.sandbox.clock.now() + 5 * 86_400
    const month = { interval: 'month', interval_count: 1 } as const
    const schedule = await stripe.subscriptionSchedules.create({
      customer,
      start_date: start,
      end_behavior: 'cancel',
      phases: [
        { items: [{ price }], duration: month },
        { items: [{ price: dear }], duration: month },
      ],
    })
    expect(schedule).toMatchObject({ status: 'not_started', subscription: null })
    await days(6)
    const active = await stripe.subscriptionSchedules.retrieve(schedule.id, { expand: ['subscription'] })
    expect(active).toMatchObject({ status: 'active', subscription: { status: 'active' } })
    await days(32)
    const subscription = typeof active.subscription === 'object' ? (active.subscription?.id ?? '') : ''
    expect((await stripe.subscriptions.retrieve(subscription)).items.data[0]?.price.id).toBe(dear)
    await days(32)
    expect((await stripe.subscriptionSchedules.retrieve(schedule.id)).status).toBe('completed')
    expect(await statusOf({ id: subscription })).toBe('canceled')
  })
})

describe('an invoice', () => {
  const draft = async (customer: string, params: Partial<Stripe.InvoiceCreateParams> = {}) => {
    const { id } = await stripe.invoices.create({ customer, ...params })
    await stripe.invoiceItems.create({ customer, invoice: id, amount: 700, currency: 'jpy' })
    return id
  }
  const bill = { collection_method: 'send_invoice', days_until_due: 5 } as const

  it('goes from draft to open to void or written off, and never back', async () => {
    const customer = await buyer()
    const id = await draft(customer, bill)
    expect((await refusal(stripe.invoices.voidInvoice(id))).statusCode).toBe(400)
    expect((await refusal(stripe.invoices.markUncollectible(id))).statusCode).toBe(400)
    const open = await stripe.invoices.finalizeInvoice(id)
    expect(open).toMatchObject({
      status: 'open',
      number: expect.stringMatching(/^\S+-\d{4}$/),
      hosted_invoice_url: expect.stringMatching(/^http/),
      status_transitions: { finalized_at: expect.any(Number), paid_at: null },
    })
    expect((await refusal(stripe.invoices.del(id))).statusCode).toBe(400)
    expect((await refusal(stripe.invoices.finalizeInvoice(id))).statusCode).toBe(400)
    expect(await stripe.invoices.markUncollectible(id)).toMatchObject({ status: 'uncollectible' })
    expect(await stripe.invoices.voidInvoice(id)).toMatchObject({ status: 'void' })
    expect((await refusal(stripe.invoices.pay(id))).statusCode).toBe(400)
    const gone = await draft(customer)
    expect(await stripe.invoices.del(gone)).toMatchObject({ id: gone, object: 'invoice', deleted: true })
    expect((await refusal(stripe.invoices.retrieve(gone))).statusCode).toBe(404)
  })

  it('is finalised by paying it', async () => {
    const customer = await buyer('pm_card_visa')
    const paid = await stripe.invoices.pay(await draft(customer), { expand: ['payments'] })
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 700, amount_remaining: 0 })
    expect(paid.payments?.data[0]).toMatchObject({
      object: 'invoice_payment',
      status: 'paid',
      amount_paid: 700,
      payment: { type: 'payment_intent', payment_intent: expect.stringMatching(/^pi_/) },
    })
  })

  it('stays open when the card is declined or its owner is asked', async () => {
    const id = await draft(await buyer('pm_card_chargeCustomerFail'))
    expect(await refusal(stripe.invoices.pay(id))).toMatchObject({ statusCode: 402, code: 'card_declined' })
    expect((await stripe.invoices.retrieve(id)).status).toBe('open')
    const asked = await draft(await buyer('pm_card_authenticationRequired'))
    expect(await refusal(stripe.invoices.pay(asked))).toMatchObject({
      statusCode: 402,
      code: 'invoice_payment_intent_requires_action',
    })
    expect(await stripe.invoices.pay(id, { paid_out_of_band: true })).toMatchObject({ status: 'paid' })
  })

  it('is credited by its lines or in general', async () => {
    const customer = await buyer('pm_card_visa')
    const invoice = await draft(customer)
    await stripe.invoices.pay(invoice)
    const line = (await stripe.invoices.listLineItems(invoice)).data[0]?.id ?? ''
    const preview = await stripe.creditNotes.preview({
      invoice,
      lines: [{ type: 'invoice_line_item', invoice_line_item: line, quantity: 1 }],
      credit_amount: 700,
    })
    expect(preview).toMatchObject({ total: 700, customer_balance_transaction: null })
    const note = await stripe.creditNotes.create({
      invoice,
      lines: [{ type: 'custom_line_item', description: 'sorry', quantity: 1, unit_amount: 300 }],
      refund_amount: 100,
      credit_amount: 200,
    })
    expect(note).toMatchObject({
      object: 'credit_note',
      status: 'issued',
      total: 300,
      refunds: [{ amount_refunded: 100 }],
    })
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -200 })
    expect((await refusal(stripe.creditNotes.create({ invoice, amount: 500, credit_amount: 500 }))).statusCode).toBe(
      400,
    )
  })
})

describe('a test clock', () => {
  it('moves its own customers and nobody else, and takes them along', async () => {
    const frozen_time = running.sandbox.clock.now()
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time, name: 'renewals' })
    const { id: customer } = await stripe.customers.create({ test_clock: clock.id })
    const card = await stripe.paymentMethods.attach('pm_card_visa', { customer })
    await stripe.customers.update(customer, { invoice_settings: { default_payment_method: card.id } })
    const mine = await subscribe({ customer })
    const other = await subscribe()
    expect(mine.test_clock).toBe(clock.id)
    await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: frozen_time + 33 * 86_400 })
    await expect.poll(async () => (await stripe.testHelpers.testClocks.retrieve(clock.id)).status).toBe('ready')
    expect((await stripe.invoices.list({ subscription: mine.id })).data).toHaveLength(2)
    expect((await stripe.invoices.list({ subscription: other.id })).data).toHaveLength(1)
    await stripe.testHelpers.testClocks.del(clock.id)
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ deleted: true })
  })
})
