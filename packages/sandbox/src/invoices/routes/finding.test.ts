import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../../testing/errorOf.js'
import { testStart } from '../../testing/stripeClient.js'
import { type BillingSandbox, billingSandbox } from '../testing/billingSandbox.js'

let billing: BillingSandbox
let stripe: Stripe
let customer: string
let ids: { draft: string; open: string; paid: string; sent: string }
const day = 86_400
beforeAll(async () => {
  billing = await billingSandbox()
  stripe = billing.stripe
  customer = await billing.payer('pm_card_visa')
  ids = {
    draft: (await billing.draft(customer, [100], { metadata: { order: '7' } })).id,
    open: (await billing.open(customer, [200])).id,
    paid: (await stripe.invoices.pay((await billing.draft(customer, [300])).id)).id,
    sent: (await billing.open(customer, [400], { collection_method: 'send_invoice', days_until_due: 5 })).id,
  }
  await billing.open(await billing.payer(), [500])
})
afterAll(() => billing.close())

const idsOf = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id)

describe('invoices', () => {
  it.each<[string, () => Stripe.InvoiceListParams, () => string[]]>([
    ['of a customer, newest first', () => ({ customer }), () => [ids.sent, ids.paid, ids.open, ids.draft]],
    ['by status', () => ({ customer, status: 'paid' }), () => [ids.paid]],
    ['by how they are collected', () => ({ collection_method: 'send_invoice' }), () => [ids.sent]],
    ['by when they are due', () => ({ due_date: { lte: testStart + 5 * day } }), () => [ids.sent]],
    ['page by page', () => ({ customer, limit: 2, starting_after: ids.paid }), () => [ids.open, ids.draft]],
  ])('are listed %s', async (_, params, expected) => {
    expect(idsOf(await stripe.invoices.list(params()))).toEqual(expected())
  })

  it.each<[string, () => string[]]>([
    ["status:'paid' AND currency:'jpy'", () => [ids.paid]],
    ["metadata['order']:'7'", () => [ids.draft]],
    ['total>250 AND total<450', () => [ids.sent, ids.paid]],
  ])('are found by %s', async (query, expected) => {
    expect(idsOf(await stripe.invoices.search({ query }))).toEqual(expected())
  })

  it('are expanded four levels deep', async () => {
    const [invoice] = (
      await stripe.invoices.list({
        customer,
        status: 'paid',
        expand: ['data.customer', 'data.payments.data.payment.payment_intent.latest_charge', 'data.lines'],
      })
    ).data
    expect(invoice?.customer).toMatchObject({ id: customer, object: 'customer' })
    expect(invoice?.payments?.data[0]?.payment.payment_intent).toMatchObject({ latest_charge: { object: 'charge' } })
    expect(await errorOf(stripe.invoices.retrieve(ids.paid, { expand: ['total'] }))).toMatchObject({ statusCode: 400 })
  })

  it('that nobody knows are 404 or name their parameter', async () => {
    const unknown = { code: 'resource_missing', param: 'id', statusCode: 404, message: "No such invoice: 'in_gone'" }
    const calls = [
      () => stripe.invoices.retrieve('in_gone'),
      () => stripe.invoices.update('in_gone', {}),
      () => stripe.invoices.del('in_gone'),
      () => stripe.invoices.pay('in_gone'),
      () => stripe.invoices.listLineItems('in_gone'),
      () => stripe.invoices.voidInvoice('in_gone'),
    ]
    for (const call of calls) expect(await errorOf(Promise.resolve(call()))).toMatchObject(unknown)
    const cursor = errorOf(Promise.resolve(stripe.invoices.list({ starting_after: 'in_gone' })))
    expect(await cursor).toMatchObject({ code: 'resource_missing', param: 'starting_after' })
  })

  it('tell when they are about to be due, and when they are overdue', async () => {
    await billing.hours(6 * 24)
    const events = await billing.eventsOf(ids.sent)
    expect(events.slice(-2)).toEqual(['invoice.will_be_due', 'invoice.overdue'])
  })
})

describe('payments of invoices', () => {
  it('are listed by invoice, payment and status', async () => {
    const paid = await stripe.invoicePayments.list({ invoice: ids.paid, status: 'paid' })
    expect(paid.data).toHaveLength(1)
    const intent = String(paid.data[0]?.payment.payment_intent)
    const by = await stripe.invoicePayments.list({ payment: { type: 'payment_intent', payment_intent: intent } })
    expect(idsOf(by)).toEqual(idsOf(paid))
    expect((await stripe.invoicePayments.list({ invoice: ids.draft })).data).toEqual([])
    expect(await errorOf(stripe.invoicePayments.retrieve('inpay_gone'))).toMatchObject({ statusCode: 404 })
  })
})
