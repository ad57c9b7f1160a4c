import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { frozenSandbox } from '../testing/stripeClient.js'

let sandbox: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeAll(async () => {
  sandbox = await frozenSandbox()
  stripe = sandbox.stripe
})
afterAll(() => sandbox.close())

async function payer(card?: string) {
  const customer = await stripe.customers.create({ email: 'hanako@example.com', name: '山田 花子' })
  if (card) {
    const method = await stripe.paymentMethods.attach(card, { customer: customer.id })
    await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: method.id } })
  }
  return customer.id
}

async function draftOf(customer: string, amounts: number[], params: Stripe.InvoiceCreateParams = {}) {
  for (const amount of amounts)
    await stripe.invoiceItems.create({ customer, amount, currency: 'jpy', description: `Item ${amount}` })
  return stripe.invoices.create({ customer, currency: 'jpy', pending_invoice_items_behavior: 'include', ...params })
}

describe('an invoice', () => {
  it('goes from draft to open to paid', async () => {
    const customer = await payer('pm_card_visa')
    const draft = await draftOf(customer, [1000, 500])
    expect(draft).toMatchObject({
      status: 'draft',
      total: 1500,
      amount_due: 1500,
      number: null,
      hosted_invoice_url: null,
    })
    expect(draft.lines.data.map(({ amount, description }) => [amount, description])).toEqual([
      [500, 'Item 500'],
      [1000, 'Item 1000'],
    ])
    const open = await stripe.invoices.finalizeInvoice(draft.id, { expand: ['confirmation_secret', 'payments'] })
    expect(open).toMatchObject({
      status: 'open',
      amount_remaining: 1500,
      ending_balance: 0,
      effective_at: open.created,
    })
    expect(open.number).toMatch(/^[A-Z0-9]{8}-0001$/)
    expect(open.confirmation_secret?.type).toBe('payment_intent')
    expect(open.payments?.data).toMatchObject([{ status: 'open', amount_requested: 1500, is_default: true }])
    const paid = await stripe.invoices.pay(draft.id, { expand: ['payments.data.payment.payment_intent'] })
    expect(paid).toMatchObject({
      status: 'paid',
      amount_paid: 1500,
      amount_remaining: 0,
      attempted: true,
      attempt_count: 1,
    })
    expect(paid.payments?.data).toMatchObject([
      {
        status: 'paid',
        amount_paid: 1500,
        payment: { payment_intent: { status: 'succeeded', amount_received: 1500 } },
      },
    ])
  })

  it('is paid by whoever confirms its payment intent', async () => {
    const customer = await payer()
    const draft = await draftOf(customer, [800])
    const open = await stripe.invoices.finalizeInvoice(draft.id, { expand: ['confirmation_secret'] })
    const intent = open.confirmation_secret?.client_secret.split('_secret_')[0] ?? ''
    await stripe.paymentIntents.confirm(intent, { payment_method: 'pm_card_visa', return_url: 'https://example.com' })
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({ status: 'paid', amount_paid: 800 })
  })

  it('stays open after a decline, and says when it is tried again only if it advances by itself', async () => {
    const customer = await payer('pm_card_chargeCustomerFail')
    const draft = await draftOf(customer, [900])
    const error = await errorOf(stripe.invoices.pay(draft.id))
    expect(error).toMatchObject({ statusCode: 402, code: 'card_declined' })
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({
      status: 'open',
      attempt_count: 1,
      attempted: true,
      next_payment_attempt: null,
    })
  })

  it('asks for the buyer when the bank does', async () => {
    const customer = await payer('pm_card_threeDSecure2Required')
    const draft = await draftOf(customer, [900])
    const error = await errorOf(stripe.invoices.pay(draft.id))
    expect(error).toMatchObject({ statusCode: 402, code: 'invoice_payment_intent_requires_action' })
    expect(error.payment_intent).toMatchObject({ status: 'requires_action' })
  })
})
