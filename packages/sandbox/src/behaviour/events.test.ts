import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type MoneySandbox, startMoneySandbox } from '../money/testing/startMoneySandbox.js'
import { japaneseCompany, japaneseRepresentative } from '../testing/companies.js'
import { errorOf } from '../testing/errorOf.js'
import { usualCapabilities } from '../testing/onboarding.js'

let money: MoneySandbox
let stripe: Stripe
let account: string
let at: { stripeContext: string }
let customer: string
let price: string
let dear: string
let product: string

beforeAll(async () => {
  money = await startMoneySandbox()
  stripe = money.stripe
  account = (await money.connect('JP')).id
  at = { stripeContext: account }
  customer = (await stripe.customers.create({}, at)).id
  const card = await stripe.paymentMethods.attach('pm_card_visa', { customer }, at)
  await stripe.customers.update(customer, { invoice_settings: { default_payment_method: card.id } }, at)
  product = (await stripe.products.create({ name: 'Novels' }, at)).id
  const monthly = { product, currency: 'jpy', recurring: { interval: 'month' } } as const
  price = (await stripe.prices.create({ ...monthly, unit_amount: 500 }, at)).id
  dear = (await stripe.prices.create({ ...monthly, unit_amount: 900 }, at)).id
})

afterAll(() => money.close())

const newest = async (options: Stripe.RequestOptions) => (await stripe.events.list({ limit: 1 }, options)).data[0]?.id

/** What an action writes into an account, oldest first. */
async function writtenBy(action: () => Promise<unknown>, options: Stripe.RequestOptions = at): Promise<Stripe.Event[]> {
  const last = await newest(options)
  await action()
  const { data } = await stripe.events.list({ limit: 100, ...(last ? { ending_before: last } : {}) }, options)
  return data.reverse()
}

const subscribe = (params: Partial<Stripe.SubscriptionCreateParams> = {}) =>
  stripe.subscriptions.create({ customer, items: [{ price }], ...params }, at)
const draft = async (params: Partial<Stripe.InvoiceCreateParams> = {}) => {
  const invoice = await stripe.invoices.create({ customer, auto_advance: false, ...params }, at)
  await stripe.invoiceItems.create({ customer, invoice: invoice.id, amount: 700, currency: 'jpy' }, at)
  return invoice.id
}
const bill = { collection_method: 'send_invoice', days_until_due: 5 } as const
const days = (count: number) => money.days(count)
const bank = { object: 'bank_account', country: 'JP', currency: 'jpy', routing_number: '1100000' } as const
const renewing = async (payment_method: string, more: Partial<Stripe.SubscriptionCreateParams> = {}) => {
  const { id } = await stripe.customers.create({}, at)
  const card = await stripe.paymentMethods.attach(payment_method, { customer: id }, at)
  return subscribe({ customer: id, default_payment_method: card.id, ...more })
}

/** What is done, and what it has to write at least. */
const table: [string, () => Promise<unknown>, string[]][] = [
  ['a changed account', () => stripe.accounts.update(account, { metadata: { a: '1' } }), ['account.updated']],
  [
    'a bank account, changed and taken away again',
    async () => {
      const made = await stripe.accounts.createExternalAccount(account, {
        external_account: { ...bank, account_number: '0009876' },
      })
      await stripe.accounts.updateExternalAccount(account, made.id, { metadata: { a: '1' } })
      await stripe.accounts.deleteExternalAccount(account, made.id)
    },
    ['account.external_account.created', 'account.external_account.updated', 'account.external_account.deleted'],
  ],
  [
    'a capability that is asked for',
    () => stripe.accounts.updateCapability(account, 'jcb_payments', { requested: true }),
    ['capability.updated', 'account.updated'],
  ],
  [
    'a balance setting',
    () => stripe.balanceSettings.update({ payments: { payouts: { schedule: { interval: 'daily' } } } }, at),
    ['balance_settings.updated'],
  ],
  [
    'a customer from first to last',
    async () => {
      const { id } = await stripe.customers.create({ name: 'A' }, at)
      await stripe.customers.update(id, { name: 'B' }, at)
      const taxId = await stripe.customers.createTaxId(id, { type: 'jp_trn', value: 'T1234567890123' }, at)
      await stripe.customers.deleteTaxId(id, taxId.id, {}, at)
      await stripe.customers.del(id, {}, at)
    },
    ['customer.created', 'customer.updated', 'customer.tax_id.created', 'customer.tax_id.deleted', 'customer.deleted'],
  ],
  [
    'a payment method that comes, changes and goes',
    async () => {
      const { id } = await stripe.paymentMethods.attach('pm_card_mastercard', { customer }, at)
      await stripe.paymentMethods.update(id, { metadata: { a: '1' } }, at)
      await stripe.paymentMethods.detach(id, {}, at)
    },
    ['payment_method.attached', 'payment_method.updated', 'payment_method.detached'],
  ],
  [
    'a product with a price',
    async () => {
      const { id } = await stripe.products.create({ name: 'x' }, at)
      await stripe.products.update(id, { active: false }, at)
      await stripe.products.del(id, {}, at)
      const made = await stripe.prices.create({ currency: 'jpy', unit_amount: 5, product_data: { name: 'y' } }, at)
      await stripe.prices.update(made.id, { active: false }, at)
    },
    ['product.created', 'product.updated', 'product.deleted', 'product.created', 'price.created', 'price.updated'],
  ],
  [
    'a coupon with its code',
    async () => {
      const { id } = await stripe.coupons.create({ percent_off: 5 }, at)
      await stripe.coupons.update(id, { name: 'x' }, at)
      const code = await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: id } }, at)
      await stripe.promotionCodes.update(code.id, { active: false }, at)
      await stripe.coupons.del(id, {}, at)
    },
    ['coupon.created', 'coupon.updated', 'promotion_code.created', 'promotion_code.updated', 'coupon.deleted'],
  ],
  [
    'a tax rate',
    async () => {
      const { id } = await stripe.taxRates.create({ display_name: '消費税', percentage: 10, inclusive: true }, at)
      await stripe.taxRates.update(id, { active: false }, at)
    },
    ['tax_rate.created', 'tax_rate.updated'],
  ],
  [
    'a discount of a subscription',
    async () => {
      const coupon = (await stripe.coupons.create({ percent_off: 5, duration: 'forever' }, at)).id
      const { id } = await subscribe({ discounts: [{ coupon }] })
      await stripe.subscriptions.deleteDiscount(id, {}, at)
    },
    ['customer.discount.created', 'customer.discount.deleted'],
  ],
  [
    'a subscription that is paid at once',
    () => subscribe(),
    [
      'customer.subscription.created',
      'invoice.created',
      'invoice.finalized',
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'invoice_payment.paid',
      'invoice.paid',
      'invoice.payment_succeeded',
    ],
  ],
  [
    'a subscription that is changed, paused, resumed and canceled',
    async () => {
      const { id, items } = await subscribe()
      await stripe.subscriptions.update(id, { items: [{ id: items.data[0]?.id ?? '', price: dear }] }, at)
      await stripe.subscriptions.cancel(id, {}, at)
    },
    [
      'customer.subscription.created',
      'customer.subscription.updated',
      'invoiceitem.created',
      'customer.subscription.deleted',
    ],
  ],
  [
    'a trial that ends without a way to pay, and goes on later',
    async () => {
      const { id: stranger } = await stripe.customers.create({}, at)
      const { id } = await subscribe({
        customer: stranger,
        trial_period_days: 5,
        trial_settings: { end_behavior: { missing_payment_method: 'pause' } },
      })
      await days(6)
      expect((await stripe.subscriptions.retrieve(id, {}, at)).status).toBe('paused')
      const card = await stripe.paymentMethods.attach('pm_card_visa', { customer: stranger }, at)
      await stripe.subscriptions.update(id, { default_payment_method: card.id }, at)
      await stripe.subscriptions.resume(id, {}, at)
    },
    ['customer.subscription.trial_will_end', 'customer.subscription.paused', 'customer.subscription.resumed'],
  ],
  [
    'a trial that is shorter than three days',
    () => subscribe({ trial_period_days: 2 }),
    ['customer.subscription.trial_will_end'],
  ],
  [
    'a renewal that is paid',
    async () => {
      const { id } = await subscribe()
      await days(32)
      await stripe.subscriptions.cancel(id, {}, at)
    },
    ['invoice.upcoming', 'customer.subscription.updated', 'invoice.created', 'invoice.finalized', 'invoice.paid'],
  ],
  [
    'a renewal that is declined',
    async () => {
      const { id } = await renewing('pm_card_chargeCustomerFail', { trial_period_days: 1 })
      await days(2)
      expect((await stripe.subscriptions.retrieve(id, {}, at)).status).toBe('past_due')
      await stripe.subscriptions.cancel(id, {}, at)
    },
    ['charge.failed', 'payment_intent.payment_failed', 'invoice.payment_failed', 'customer.subscription.updated'],
  ],
  [
    'a first payment that asks its owner',
    () => renewing('pm_card_authenticationRequired'),
    ['payment_intent.requires_action', 'invoice.payment_action_required'],
  ],
  [
    'an invoice that is paid',
    async () => {
      const id = await draft()
      await stripe.invoices.update(id, { description: 'x' }, at)
      await stripe.invoices.pay(id, {}, at)
    },
    [
      'invoice.created',
      'invoiceitem.created',
      'invoice.updated',
      'invoice.finalized',
      'invoice.paid',
      'invoice.payment_succeeded',
    ],
  ],
  [
    'an invoice that is sent, given up and paid elsewhere',
    async () => {
      const id = await draft(bill)
      await stripe.invoices.sendInvoice(id, {}, at)
      await stripe.invoices.markUncollectible(id, {}, at)
      await stripe.invoices.pay(id, { paid_out_of_band: true }, at)
    },
    ['invoice.sent', 'invoice.marked_uncollectible', 'invoice.paid'],
  ],
  [
    'an invoice that is void',
    async () => {
      const id = await draft(bill)
      await stripe.invoices.finalizeInvoice(id, {}, at)
      await stripe.invoices.voidInvoice(id, {}, at)
    },
    ['invoice.finalized', 'invoice.voided'],
  ],
  ['an invoice that is deleted', async () => stripe.invoices.del(await draft(), {}, at), ['invoice.deleted']],
  [
    'an invoice that is late',
    async () => {
      await stripe.invoices.finalizeInvoice(await draft(bill), {}, at)
      await days(7)
    },
    ['invoice.will_be_due', 'invoice.overdue'],
  ],
  [
    'an item that waits for an invoice',
    async () => {
      const { id } = await stripe.invoiceItems.create({ customer, amount: 5, currency: 'jpy' }, at)
      await stripe.invoiceItems.update(id, { description: 'x' }, at)
      await stripe.invoiceItems.del(id, {}, at)
    },
    ['invoiceitem.created', 'invoiceitem.deleted'],
  ],
  [
    'a credit note',
    async () => {
      const invoice = await draft(bill)
      await stripe.invoices.finalizeInvoice(invoice, {}, at)
      const { id } = await stripe.creditNotes.create({ invoice, amount: 100 }, at)
      await stripe.creditNotes.update(id, { memo: 'x' }, at)
      await stripe.creditNotes.voidCreditNote(id, {}, at)
    },
    ['credit_note.created', 'credit_note.updated', 'credit_note.voided'],
  ],
  [
    'a schedule that is released',
    async () => {
      const { id: from_subscription } = await subscribe()
      const { id } = await stripe.subscriptionSchedules.create({ from_subscription }, at)
      await stripe.subscriptionSchedules.update(id, { metadata: { a: '1' } }, at)
      await stripe.subscriptionSchedules.release(id, {}, at)
    },
    ['subscription_schedule.created', 'subscription_schedule.updated', 'subscription_schedule.released'],
  ],
  [
    'a schedule that is canceled',
    async () => {
      const { id } = await stripe.subscriptionSchedules.create(
        {
          customer,
          start_date: 'now',
          phases: [{ items: [{ price }], duration: { interval: 'month', interval_count: 2 } }],
        },
        at,
      )
      await stripe.subscriptionSchedules.cancel(id, {}, at)
    },
    ['subscription_schedule.created', 'subscription_schedule.canceled'],
  ],
  [
    'a schedule whose subscription is canceled',
    async () => {
      const { subscription } = await stripe.subscriptionSchedules.create(
        {
          customer,
          start_date: 'now',
          phases: [{ items: [{ price }], duration: { interval: 'month', interval_count: 2 } }],
        },
        at,
      )
      await stripe.subscriptions.cancel(String(subscription), {}, at)
    },
    ['subscription_schedule.created', 'subscription_schedule.canceled', 'customer.subscription.deleted'],
  ],
  [
    'a schedule that comes to its end',
    async () => {
      await stripe.subscriptionSchedules.create(
        {
          customer,
          start_date: 'now',
          end_behavior: 'cancel',
          phases: [{ items: [{ price }], duration: { interval: 'month', interval_count: 1 } }],
        },
        at,
      )
      await days(32)
    },
    ['subscription_schedule.expiring', 'subscription_schedule.completed', 'customer.subscription.deleted'],
  ],
  [
    'a Checkout session that nobody came to',
    async () => {
      const { id } = await stripe.checkout.sessions.create(
        { mode: 'subscription', success_url: 'https://example.com', line_items: [{ price, quantity: 1 }] },
        at,
      )
      await stripe.checkout.sessions.expire(id, {}, at)
    },
    ['checkout.session.expired'],
  ],
  [
    'a payment link',
    async () => {
      const { id } = await stripe.paymentLinks.create({ line_items: [{ price, quantity: 1 }] }, at)
      await stripe.paymentLinks.update(id, { active: false }, at)
    },
    ['payment_link.created', 'payment_link.updated'],
  ],
  [
    'the portal',
    async () => {
      const { id: configuration } = await stripe.billingPortal.configurations.create(
        { features: { invoice_history: { enabled: true } } },
        at,
      )
      await stripe.billingPortal.configurations.update(configuration, { metadata: { a: '1' } }, at)
      await stripe.billingPortal.sessions.create({ customer, configuration }, at)
    },
    ['billing_portal.configuration.created', 'billing_portal.configuration.updated', 'billing_portal.session.created'],
  ],
  [
    'what a subscription entitles to',
    async () => {
      const feature = await stripe.entitlements.features.create({ name: 'x', lookup_key: 'x' }, at)
      const { id } = await stripe.products.create({ name: 'with' }, at)
      await stripe.products.createFeature(id, { entitlement_feature: feature.id }, at)
      const monthly = { currency: 'jpy', unit_amount: 5, recurring: { interval: 'month' }, product: id } as const
      await subscribe({ items: [{ price: (await stripe.prices.create(monthly, at)).id }] })
    },
    ['entitlements.active_entitlement_summary.updated'],
  ],
  [
    'a test clock',
    async () => {
      const { id, frozen_time } = await stripe.testHelpers.testClocks.create({ frozen_time: 1_900_000_000 }, at)
      await stripe.testHelpers.testClocks.advance(id, { frozen_time: frozen_time + 60 }, at)
      await vi.waitFor(
        async () => expect((await stripe.testHelpers.testClocks.retrieve(id, {}, at)).status).toBe('ready'),
        2_000,
      )
      await stripe.testHelpers.testClocks.del(id, {}, at)
    },
    [
      'test_helpers.test_clock.created',
      'test_helpers.test_clock.advancing',
      'test_helpers.test_clock.ready',
      'test_helpers.test_clock.deleted',
    ],
  ],
  [
    'a file',
    () =>
      stripe.files.create(
        {
          purpose: 'dispute_evidence',
          file: { data: Buffer.from('%PDF-1.4'), name: 'x.pdf', type: 'application/pdf' },
        },
        at,
      ),
    ['file.created'],
  ],
  [
    'a setup that succeeds and one that is canceled',
    async () => {
      await stripe.setupIntents.create({ customer, confirm: true, payment_method: 'pm_card_visa' }, at)
      await stripe.setupIntents.cancel((await stripe.setupIntents.create({ customer }, at)).id, {}, at)
      await errorOf(stripe.setupIntents.create({ confirm: true, payment_method: 'pm_card_chargeDeclined' }, at))
    },
    ['setup_intent.created', 'setup_intent.succeeded', 'setup_intent.canceled', 'setup_intent.setup_failed'],
  ],
]

describe('in a connected account', () => {
  it.each(table)('%s is told', async (_, action, types) => {
    const events = await writtenBy(action)
    const written = events.map(({ type }) => type)
    expect(types.filter((type) => !written.some((one) => one === type))).toEqual([])
    for (const event of events) {
      expect(event).toMatchObject({ object: 'event', account, livemode: false, api_version: '2026-10-28.endive' })
      expect(event.id).toMatch(/^evt_\w+$/)
      if (event.type.endsWith('.updated') && !/refund|fee|summary/.test(event.type)) {
        expect(Object.keys(event.data.previous_attributes ?? {}), event.type).not.toEqual([])
      }
    }
  })

  it('nothing of it is told to the platform', async () => {
    const types = new Set((await stripe.events.list({ limit: 100 })).data.map(({ type }) => type))
    expect([...types].filter((type) => !/^(application_fee|transfer|account\.application)/.test(type))).toEqual([])
  })
})

it('the people of a company are told with their account', async () => {
  const { id } = await stripe.accounts.create({
    country: 'JP',
    type: 'custom',
    capabilities: usualCapabilities,
    ...japaneseCompany,
  })
  const events = await writtenBy(
    async () => {
      const person = await stripe.accounts.createPerson(id, japaneseRepresentative)
      await stripe.accounts.updatePerson(id, person.id, { metadata: { a: '1' } })
      const other = await stripe.accounts.createPerson(id, {
        first_name_kana: 'ハナ',
        relationship: { director: true },
      })
      await stripe.accounts.deletePerson(id, other.id)
    },
    { stripeContext: id },
  )
  const types = events.map(({ type }) => type)
  for (const type of ['person.created', 'person.updated', 'person.deleted', 'account.updated'])
    expect(types).toContain(type)
  expect(events.every((event) => event.account === id)).toBe(true)
})

describe('an event', () => {
  it('names the request that led to it, and its key', async () => {
    const made = await stripe.customers.create({ name: 'Jenny' }, { ...at, idempotencyKey: 'jenny' })
    const [event] = (await stripe.events.list({ type: 'customer.created', limit: 1 }, at)).data
    expect(event?.request).toEqual({ id: made.lastResponse.requestId, idempotency_key: 'jenny' })
    expect(event?.data.object).toEqual(JSON.parse(JSON.stringify(made)))
    expect(event?.data).not.toHaveProperty('previous_attributes')
    expect(await stripe.events.retrieve(event?.id ?? '', {}, at)).toEqual(event)
    expect(await errorOf(stripe.events.retrieve(event?.id ?? ''))).toMatchObject({ statusCode: 404 })
  })

  it('of the clock names no request', async () => {
    const [event] = (await stripe.events.list({ type: 'invoice.upcoming', limit: 1 }, at)).data
    expect(event?.request).toEqual({ id: null, idempotency_key: null })
  })

  it('is listed by its type, the beginning of it, or several', async () => {
    const typesOf = async (params: Stripe.EventListParams) => [
      ...new Set((await stripe.events.list({ limit: 100, ...params }, at)).data.map(({ type }) => type)),
    ]
    expect(await typesOf({ type: 'price.created' })).toEqual(['price.created'])
    expect((await typesOf({ type: 'price.*' })).sort()).toEqual(['price.created', 'price.updated'])
    expect((await typesOf({ types: ['coupon.created', 'product.created'] })).sort()).toEqual([
      'coupon.created',
      'product.created',
    ])
    expect(await typesOf({ created: { gt: 4_000_000_000 } })).toEqual([])
  })
})
