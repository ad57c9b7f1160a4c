import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { testStart } from '../testing/stripeClient.js'
import { type BillingSandbox, billingSandbox } from './testing/billingSandbox.js'

let billing: BillingSandbox
let stripe: Stripe
beforeAll(async () => {
  billing = await billingSandbox()
  stripe = billing.stripe
})
afterAll(() => billing.close())

describe('an invoice', () => {
  it('goes from draft to open to paid', async () => {
    const draft = await billing.draft(await billing.payer('pm_card_visa'), [1000, 500])
    expect(draft).toMatchObject({
      status: 'draft',
      billing_reason: 'manual',
      total: 1500,
      amount_due: 1500,
      number: null,
      hosted_invoice_url: null,
      ending_balance: null,
      customer_name: '山田 花子',
      customer_email: 'hanako@example.com',
    })
    expect(draft.lines.data.map(({ amount, description }) => [amount, description])).toEqual([
      [500, 'Item 500'],
      [1000, 'Item 1000'],
    ])
    const expand = ['confirmation_secret', 'payments']
    const open = await stripe.invoices.finalizeInvoice(draft.id, { expand })
    expect(open).toMatchObject({ status: 'open', amount_remaining: 1500, ending_balance: 0, effective_at: testStart })
    expect(open.number).toMatch(/^[A-Z0-9]{8}-0001$/)
    expect(open.status_transitions.finalized_at).toBe(testStart)
    expect(open.confirmation_secret).toMatchObject({ type: 'payment_intent' })
    expect(open.payments?.data).toMatchObject([{ status: 'open', amount_requested: 1500, is_default: true }])
    const paid = await stripe.invoices.pay(draft.id, { expand: ['payments.data.payment.payment_intent'] })
    expect(paid).toMatchObject({
      status: 'paid',
      amount_paid: 1500,
      amount_remaining: 0,
      attempted: true,
      attempt_count: 1,
      status_transitions: { paid_at: testStart },
    })
    expect(paid.payments?.data).toMatchObject([
      {
        status: 'paid',
        amount_paid: 1500,
        payment: { payment_intent: { status: 'succeeded', amount_received: 1500, description: 'Payment for Invoice' } },
      },
    ])
    expect(await billing.eventsOf(draft.id)).toEqual([
      'invoice.created',
      'invoice.finalized',
      'invoice.updated',
      'invoice.paid',
      'invoice.payment_succeeded',
    ])
    const [payment] = (await stripe.invoicePayments.list({ invoice: draft.id })).data
    expect(await billing.eventsOf(payment?.id ?? '')).toEqual(['invoice_payment.paid'])
    expect((await stripe.invoicePayments.retrieve(payment?.id ?? '')).amount_paid).toBe(1500)
  })

  it('is paid by whoever confirms its payment intent', async () => {
    const draft = await billing.draft(await billing.payer(), [800])
    const open = await stripe.invoices.finalizeInvoice(draft.id, { expand: ['confirmation_secret'] })
    const intent = open.confirmation_secret?.client_secret.split('_secret_')[0] ?? ''
    await stripe.paymentIntents.confirm(intent, { payment_method: 'pm_card_visa', return_url: 'https://example.com' })
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({ status: 'paid', amount_paid: 800 })
  })

  it('keeps its payment to itself', async () => {
    const open = await billing.open(await billing.payer(), [800])
    const [payment] = (await stripe.invoicePayments.list({ invoice: open.id })).data
    const intent = String(payment?.payment.payment_intent)
    const refused = { statusCode: 400, code: 'payment_intent_unexpected_state' }
    expect(await errorOf(stripe.paymentIntents.cancel(intent))).toMatchObject(refused)
    expect(await errorOf(stripe.paymentIntents.update(intent, { amount: 700 }))).toMatchObject(refused)
    expect(await stripe.paymentIntents.update(intent, { metadata: { a: 'b' } })).toMatchObject({ metadata: { a: 'b' } })
  })

  it('is finalized by being paid, and numbered after the one before it', async () => {
    const customer = await billing.payer('pm_card_visa')
    const [first, second] = [await billing.draft(customer, [500]), await billing.draft(customer, [600])]
    expect((await stripe.invoices.pay(first.id)).number).toMatch(/-0001$/)
    expect((await stripe.invoices.pay(second.id)).number).toMatch(/-0002$/)
  })

  it('of nothing is paid at once', async () => {
    const draft = await billing.draft(await billing.payer(), [])
    expect(
      await stripe.invoices.finalizeInvoice(draft.id, { expand: ['confirmation_secret', 'payments'] }),
    ).toMatchObject({
      status: 'paid',
      amount_paid: 0,
      confirmation_secret: null,
      payments: { data: [] },
    })
  })

  it('takes credit from the customer, gives it back when it is voided, and carries what is too little', async () => {
    const customer = await billing.payer()
    await stripe.customers.createBalanceTransaction(customer, { amount: -300, currency: 'jpy' })
    const open = await billing.open(customer, [1000])
    expect(open).toMatchObject({ amount_due: 700, starting_balance: -300, ending_balance: 0 })
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: 0 })
    await stripe.invoices.voidInvoice(open.id)
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -300 })
    const small = await billing.open(customer, [310])
    expect(small).toMatchObject({ status: 'paid', amount_due: 0, ending_balance: 10 })
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: 10 })
    const transactions = await stripe.customers.listBalanceTransactions(customer)
    expect(transactions.data.map(({ type, amount }) => [type, amount])).toEqual([
      ['invoice_too_small', 10],
      ['applied_to_invoice', 300],
      ['unapplied_from_invoice', -300],
      ['applied_to_invoice', 300],
      ['adjustment', -300],
    ])
  })

  it('with a negative total becomes credit', async () => {
    const customer = await billing.payer()
    expect(await billing.open(customer, [-700])).toMatchObject({ status: 'paid', total: -700, ending_balance: -700 })
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -700 })
  })

  it('can be paid elsewhere', async () => {
    const open = await billing.open(await billing.payer(), [900])
    const paid = await stripe.invoices.pay(open.id, {
      paid_out_of_band: true,
      expand: ['payments.data.payment.payment_intent'],
    })
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 900, amount_paid_off_stripe: 900, amount_remaining: 0 })
    expect(paid.payments?.data).toMatchObject([
      { status: 'canceled', payment: { payment_intent: { status: 'canceled' } } },
    ])
  })

  it('is voided, or written off and still paid', async () => {
    const customer = await billing.payer('pm_card_visa')
    const voided = await stripe.invoices.voidInvoice((await billing.open(customer, [900])).id)
    expect(voided).toMatchObject({ status: 'void', status_transitions: { voided_at: testStart } })
    expect(await billing.eventsOf(voided.id)).toContain('invoice.voided')
    const written = await stripe.invoices.markUncollectible((await billing.open(customer, [900])).id)
    expect(written).toMatchObject({
      status: 'uncollectible',
      status_transitions: { marked_uncollectible_at: testStart },
    })
    expect(await billing.eventsOf(written.id)).toContain('invoice.marked_uncollectible')
    expect((await stripe.invoices.pay(written.id)).status).toBe('paid')
  })

  it('is sent with the date that it is due', async () => {
    const draft = await billing.draft(await billing.payer(), [900], {
      collection_method: 'send_invoice',
      days_until_due: 7,
    })
    const sent = await stripe.invoices.sendInvoice(draft.id)
    expect(sent).toMatchObject({ status: 'open', due_date: testStart + 7 * 86_400, next_payment_attempt: null })
    expect(await billing.eventsOf(draft.id)).toEqual(['invoice.created', 'invoice.finalized', 'invoice.sent'])
  })

  it('is thrown away as long as it is a draft, with its items', async () => {
    const customer = await billing.payer()
    const draft = await billing.draft(customer, [900])
    expect(await stripe.invoices.del(draft.id)).toEqual({ id: draft.id, object: 'invoice', deleted: true })
    expect(await errorOf(stripe.invoices.retrieve(draft.id))).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    })
    expect((await stripe.invoiceItems.list({ customer })).data).toEqual([])
    const events = await stripe.events.list({ type: 'invoice.deleted' })
    expect(events.data[0]?.data.object).toMatchObject({ id: draft.id })
  })

  it('is revised by another, which replaces it', async () => {
    const open = await billing.open(await billing.payer(), [900, 100])
    const revision = await stripe.invoices.create({ from_invoice: { action: 'revision', invoice: open.id } })
    expect(revision).toMatchObject({
      status: 'draft',
      total: 1000,
      from_invoice: { action: 'revision', invoice: open.id },
    })
    await stripe.invoices.finalizeInvoice(revision.id)
    expect(await stripe.invoices.retrieve(open.id)).toMatchObject({ status: 'void', latest_revision: revision.id })
  })

  it('counts payments that were made for something else', async () => {
    const customer = await billing.payer()
    const open = await billing.open(customer, [1000])
    const pay = (amount: number) =>
      stripe.paymentIntents.create({
        amount,
        currency: 'jpy',
        customer,
        confirm: true,
        payment_method: 'pm_card_visa',
        return_url: 'https://example.com',
      })
    const part = await stripe.invoices.attachPayment(open.id, { payment_intent: (await pay(400)).id })
    expect(part).toMatchObject({ status: 'open', amount_paid: 400, amount_remaining: 600 })
    const [own] = (await stripe.invoicePayments.list({ invoice: open.id, status: 'open' })).data
    expect(own).toMatchObject({ is_default: true, amount_requested: 600 })
    const paid = await stripe.invoices.attachPayment(open.id, { payment_intent: (await pay(700)).id })
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 1100, amount_remaining: 0, amount_overpaid: 100 })
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -100 })
    expect(await billing.eventsOf(open.id)).toContain('invoice.overpaid')
  })
})

describe('money that does not come', () => {
  it('leaves the invoice open, with the decline as the answer', async () => {
    const draft = await billing.draft(await billing.payer('pm_card_chargeCustomerFail'), [900])
    const error = await errorOf(stripe.invoices.pay(draft.id))
    expect(error).toMatchObject({ statusCode: 402, code: 'card_declined' })
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({
      status: 'open',
      attempt_count: 1,
      attempted: true,
      next_payment_attempt: null,
    })
    expect(await billing.eventsOf(draft.id)).toContain('invoice.payment_failed')
  })

  it('waits for the buyer when their bank asks for them', async () => {
    const draft = await billing.draft(await billing.payer('pm_card_threeDSecure2Required'), [900])
    const error = await errorOf(stripe.invoices.pay(draft.id))
    expect(error).toMatchObject({ statusCode: 402, code: 'invoice_payment_intent_requires_action' })
    expect(error.payment_intent).toMatchObject({ status: 'requires_action' })
    expect(await billing.eventsOf(draft.id)).toContain('invoice.payment_action_required')
  })

  it('is asked for again after 3, 5 and 7 days, then no more', async () => {
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: testStart })
    const customer = await billing.payer('pm_card_chargeCustomerFail', { test_clock: clock.id })
    const draft = await billing.draft(customer, [900], { auto_advance: true })
    expect(draft).toMatchObject({
      automatically_finalizes_at: testStart + 3600,
      next_payment_attempt: testStart + 3600,
    })
    const advanced = async (seconds: number) => {
      await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: testStart + seconds })
      await billing.sandbox.clock.advance(61)
      return stripe.invoices.retrieve(draft.id)
    }
    const day = 86_400
    const first = 3600
    expect(await advanced(first - 1)).toMatchObject({ status: 'draft' })
    expect(await advanced(first)).toMatchObject({
      status: 'open',
      attempt_count: 1,
      next_payment_attempt: testStart + first + 3 * day,
    })
    expect(await advanced(first + 3 * day)).toMatchObject({
      attempt_count: 2,
      next_payment_attempt: testStart + first + 8 * day,
    })
    expect(await advanced(first + 8 * day)).toMatchObject({
      attempt_count: 3,
      next_payment_attempt: testStart + first + 15 * day,
    })
    expect(await advanced(first + 15 * day)).toMatchObject({
      status: 'open',
      attempt_count: 4,
      next_payment_attempt: null,
    })
    const events = await billing.eventsOf(draft.id)
    expect(events.filter((type) => type === 'invoice.payment_failed')).toHaveLength(4)
  })

  it('comes at the time that was set for it', async () => {
    const at = (await billing.stripe.invoices.list({ limit: 1 })).data[0]?.created ?? 0
    const customer = await billing.payer('pm_card_visa')
    const draft = await billing.draft(customer, [900], { automatically_finalizes_at: at + 30 * 3600 })
    expect(draft).toMatchObject({ auto_advance: true, automatically_finalizes_at: at + 30 * 3600 })
    await billing.hours(31)
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({ status: 'paid' })
  })

  it('comes by itself an hour after the draft, when the card is good', async () => {
    const draft = await billing.draft(await billing.payer('pm_card_visa'), [900], { auto_advance: true })
    await billing.hours(1)
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({
      status: 'paid',
      attempt_count: 1,
      auto_advance: false,
    })
  })
})

describe('what the state of an invoice does not allow', () => {
  const refused = (call: () => Promise<unknown>, code = 'invoice_not_editable') =>
    errorOf(call()).then((error) => expect(error).toMatchObject({ statusCode: 400, code }))

  it('of a draft', async () => {
    const { id } = await billing.draft(await billing.payer(), [900])
    await refused(() => stripe.invoices.voidInvoice(id))
    await refused(() => stripe.invoices.markUncollectible(id))
    await refused(() => stripe.invoices.attachPayment(id, { payment_intent: 'pi_1' }), 'resource_missing')
  })

  it('of an open one', async () => {
    const { id, lines } = await billing.open(await billing.payer(), [900])
    await refused(() => stripe.invoices.finalizeInvoice(id))
    await refused(() => stripe.invoices.del(id))
    await refused(() => stripe.invoices.update(id, { description: 'Later' }))
    await refused(() => stripe.invoices.addLines(id, { lines: [{ amount: 100 }] }))
    await refused(() => stripe.invoices.updateLineItem(id, lines.data[0]?.id ?? '', { amount: 100 }))
    await refused(() => stripe.invoices.pay(id), 'resource_missing')
    expect(await stripe.invoices.update(id, { metadata: { a: 'b' } })).toMatchObject({ metadata: { a: 'b' } })
  })

  it('of a paid one', async () => {
    const { id } = await billing.draft(await billing.payer('pm_card_visa'), [900])
    await stripe.invoices.pay(id)
    await refused(() => stripe.invoices.pay(id))
    await refused(() => stripe.invoices.voidInvoice(id))
    await refused(() => stripe.invoices.markUncollectible(id))
    await refused(() => stripe.invoices.del(id))
  })

  it('of a voided one', async () => {
    const { id } = await billing.open(await billing.payer('pm_card_visa'), [900])
    await stripe.invoices.voidInvoice(id)
    await refused(() => stripe.invoices.pay(id))
    await refused(() => stripe.invoices.voidInvoice(id))
  })

  it.each<[string, Stripe.InvoiceCreateParams, string]>([
    ['no customer', {}, 'customer'],
    ['an unknown customer', { customer: 'cus_gone' }, 'customer'],
    ['a due date for what is charged', { days_until_due: 3 }, 'days_until_due'],
    ['no due date for what is sent', { collection_method: 'send_invoice' }, 'days_until_due'],
    ['an unknown tax rate', { default_tax_rates: ['txr_gone'] }, 'default_tax_rates[0]'],
    ['an unknown coupon', { discounts: [{ coupon: 'gone' }] }, 'discounts[0][coupon]'],
    ['an unknown subscription', { subscription: 'sub_gone' }, 'subscription'],
    ['a fee of the platform on itself', { application_fee_amount: 10 }, 'application_fee_amount'],
    ['an unknown payment method', { default_payment_method: 'pm_gone' }, 'default_payment_method'],
    ['an unknown destination', { transfer_data: { destination: 'acct_gone' } }, 'transfer_data[destination]'],
  ])('%s is refused', async (name, params, param) => {
    const customer = name.includes('customer') ? {} : { customer: await billing.payer() }
    expect(await errorOf(stripe.invoices.create({ ...customer, ...params }))).toMatchObject({ statusCode: 400, param })
  })
})
