import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BillingSandbox, billingSandbox } from '../invoices/testing/billingSandbox.js'
import { errorOf } from '../testing/errorOf.js'

let billing: BillingSandbox
let stripe: Stripe
beforeAll(async () => {
  billing = await billingSandbox()
  stripe = billing.stripe
})
afterAll(() => billing.close())

const paid = async (amounts: number[], params: Stripe.InvoiceCreateParams = {}) => {
  const customer = await billing.payer('pm_card_visa')
  const draft = await billing.draft(customer, amounts, params)
  return { customer, invoice: await stripe.invoices.pay(draft.id) }
}

describe('a credit note for an open invoice', () => {
  it('lowers what is due, and what its payment asks for', async () => {
    const open = await billing.open(await billing.payer(), [1000, 500])
    const [line] = open.lines.data
    const note = await stripe.creditNotes.create({
      invoice: open.id,
      lines: [{ type: 'invoice_line_item', invoice_line_item: line?.id ?? '', amount: 200 }],
      reason: 'order_change',
      memo: 'Sorry',
    })
    expect(note).toMatchObject({
      amount: 200,
      total: 200,
      subtotal: 200,
      type: 'pre_payment',
      status: 'issued',
      pre_payment_amount: 200,
      post_payment_amount: 0,
      number: `${open.number}-CN-01`,
      reason: 'order_change',
      memo: 'Sorry',
    })
    expect(note.lines.data).toMatchObject([{ type: 'invoice_line_item', invoice_line_item: line?.id, amount: 200 }])
    const after = await stripe.invoices.retrieve(open.id, { expand: ['payments.data.payment.payment_intent'] })
    expect(after).toMatchObject({
      total: 1500,
      amount_due: 1300,
      amount_remaining: 1300,
      pre_payment_credit_notes_amount: 200,
    })
    expect(after.payments?.data).toMatchObject([
      { amount_requested: 1300, payment: { payment_intent: { amount: 1300 } } },
    ])

    const voided = await stripe.creditNotes.voidCreditNote(note.id)
    expect(voided).toMatchObject({ status: 'void' })
    expect(await stripe.invoices.retrieve(open.id)).toMatchObject({
      amount_due: 1500,
      pre_payment_credit_notes_amount: 0,
    })
    expect(await billing.eventsOf(note.id)).toEqual(['credit_note.created', 'credit_note.voided'])
    expect(await errorOf(stripe.creditNotes.voidCreditNote(note.id))).toMatchObject({ statusCode: 400 })
  })

  it('of all of it pays it', async () => {
    const open = await billing.open(await billing.payer(), [1000])
    await stripe.creditNotes.create({ invoice: open.id, amount: 1000 })
    expect(await stripe.invoices.retrieve(open.id)).toMatchObject({ status: 'paid', amount_due: 0, amount_paid: 0 })
  })

  it('gives no money back, because none came', async () => {
    const open = await billing.open(await billing.payer(), [1000])
    const error = await errorOf(stripe.creditNotes.create({ invoice: open.id, amount: 100, refund_amount: 100 }))
    expect(error).toMatchObject({ statusCode: 400, param: 'refund_amount' })
  })
})

describe('a credit note for a paid invoice', () => {
  it('gives money to the credit balance, the card and elsewhere', async () => {
    const { customer, invoice } = await paid([1000])
    const note = await stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 600,
      credit_amount: 100,
      refund_amount: 300,
      out_of_band_amount: 200,
      expand: ['refunds.refund', 'customer_balance_transaction'],
    })
    expect(note).toMatchObject({
      type: 'post_payment',
      post_payment_amount: 600,
      pre_payment_amount: 0,
      out_of_band_amount: 200,
      customer_balance_transaction: { amount: -100, type: 'credit_note', credit_note: note.id },
      refunds: [{ amount_refunded: 300, type: 'refund', refund: { amount: 300, status: 'succeeded' } }],
    })
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -100 })
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      status: 'paid',
      amount_paid: 1000,
      post_payment_credit_notes_amount: 600,
    })
    const over = await errorOf(stripe.creditNotes.create({ invoice: invoice.id, amount: 500, credit_amount: 500 }))
    expect(over).toMatchObject({ statusCode: 400, param: 'amount' })
  })

  it('must say where all of the money goes', async () => {
    const { invoice } = await paid([1000])
    const error = await errorOf(stripe.creditNotes.create({ invoice: invoice.id, amount: 500, credit_amount: 400 }))
    expect(error.message).toContain('must equal the post payment amount on the credit note (¥500 jpy)')
  })

  it('counts a refund that was made before', async () => {
    const { invoice } = await paid([1000])
    const [payment] = (await stripe.invoicePayments.list({ invoice: invoice.id })).data
    const refund = await stripe.refunds.create({ payment_intent: String(payment?.payment.payment_intent), amount: 400 })
    const note = await stripe.creditNotes.create({ invoice: invoice.id, amount: 400, refunds: [{ refund: refund.id }] })
    expect(note.refunds).toMatchObject([{ refund: refund.id, amount_refunded: 400 }])
  })

  it('takes the part of the discount and the tax along', async () => {
    const rate = await stripe.taxRates.create({ display_name: '消費税', percentage: 10, inclusive: false })
    const coupon = await stripe.coupons.create({ percent_off: 20, duration: 'once' })
    const { invoice } = await paid([1000, 3000], {
      default_tax_rates: [rate.id],
      discounts: [{ coupon: coupon.id }],
    })
    expect(invoice.total).toBe(3520)
    const line = invoice.lines.data.find(({ amount }) => amount === 3000)
    const lines: Stripe.CreditNoteCreateParams.Line[] = [
      { type: 'invoice_line_item', invoice_line_item: line?.id ?? '', amount: 1500 },
      { type: 'custom_line_item', description: 'Goodwill', unit_amount: 100, quantity: 2, tax_rates: [rate.id] },
    ]
    const preview = await stripe.creditNotes.preview({ invoice: invoice.id, lines, credit_amount: 1540 })
    expect(preview).toMatchObject({
      subtotal: 1700,
      discount_amount: 300,
      total: 1540,
      total_excluding_tax: 1400,
      total_taxes: [{ amount: 140, taxable_amount: 1400 }],
    })
    const listed = await stripe.creditNotes.listPreviewLineItems({ invoice: invoice.id, lines, credit_amount: 1540 })
    expect(listed.data).toMatchObject([
      { amount: 1500, discount_amount: 300, taxes: [{ amount: 120 }] },
      { amount: 200, unit_amount: 100, quantity: 2, taxes: [{ amount: 20 }], description: 'Goodwill' },
    ])
    expect((await stripe.creditNotes.list({ invoice: invoice.id })).data).toEqual([])
    const note = await stripe.creditNotes.create({ invoice: invoice.id, lines, credit_amount: 1540 })
    expect((await stripe.creditNotes.listLineItems(note.id)).data).toHaveLength(2)
    expect((await stripe.creditNotes.list({ invoice: invoice.id })).data).toMatchObject([{ id: note.id }])
    const twice = errorOf(
      stripe.creditNotes.create({
        invoice: invoice.id,
        lines: [{ ...lines[0], type: 'invoice_line_item', amount: 1501 }],
        credit_amount: 1,
      }),
    )
    expect(await twice).toMatchObject({ statusCode: 400, param: 'lines[0][amount]' })
  })

  it('is changed in its words only, and not voided', async () => {
    const { invoice } = await paid([1000])
    const note = await stripe.creditNotes.create({ invoice: invoice.id, amount: 100, credit_amount: 100 })
    expect(await stripe.creditNotes.update(note.id, { memo: 'A', metadata: { b: 'c' } })).toMatchObject({
      memo: 'A',
      metadata: { b: 'c' },
    })
    expect(await billing.eventsOf(note.id)).toEqual(['credit_note.created', 'credit_note.updated'])
    expect(await errorOf(stripe.creditNotes.voidCreditNote(note.id))).toMatchObject({ statusCode: 400 })
  })
})

describe('what cannot be credited', () => {
  it.each<[string, Partial<Stripe.CreditNoteCreateParams>, object]>([
    [
      'an unknown invoice',
      { invoice: 'in_gone', amount: 1 },
      { statusCode: 400, param: 'invoice', code: 'resource_missing' },
    ],
    ['nothing', {}, { statusCode: 400, code: 'parameter_missing' }],
    ['a negative amount', { amount: -5 }, { statusCode: 400 }],
    ['more than there is', { amount: 1001 }, { statusCode: 400, param: 'amount' }],
    [
      'shipping that there was not',
      { shipping_cost: { shipping_rate: 'shr_gone' } },
      { statusCode: 400, param: 'shipping_cost' },
    ],
    [
      'a line of another invoice',
      { lines: [{ type: 'invoice_line_item', invoice_line_item: 'il_gone' }] },
      { statusCode: 400 },
    ],
  ])('%s', async (_, params, expected) => {
    const open = await billing.open(await billing.payer(), [1000])
    expect(await errorOf(stripe.creditNotes.create({ invoice: open.id, ...params }))).toMatchObject(expected)
  })

  it('a draft', async () => {
    const draft = await billing.draft(await billing.payer(), [1000])
    expect(await errorOf(stripe.creditNotes.create({ invoice: draft.id, amount: 1 }))).toMatchObject({
      param: 'invoice',
    })
    expect(await errorOf(stripe.creditNotes.retrieve('cn_gone'))).toMatchObject({ statusCode: 404 })
  })
})
