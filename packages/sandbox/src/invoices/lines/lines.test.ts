import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../../testing/errorOf.js'
import { type BillingSandbox, billingSandbox } from '../testing/billingSandbox.js'

let billing: BillingSandbox
let stripe: Stripe
beforeAll(async () => {
  billing = await billingSandbox()
  stripe = billing.stripe
})
afterAll(() => billing.close())

describe('the lines of a draft', () => {
  it('are added, changed and taken off, and the invoice follows', async () => {
    const draft = await billing.draft(await billing.payer(), [1000])
    const added = await stripe.invoices.addLines(draft.id, {
      lines: [
        { amount: 500, description: 'Cover' },
        { price_data: { currency: 'jpy', product_data: { name: 'Paper' }, unit_amount: 30 }, quantity: 10 },
      ],
      invoice_metadata: { order: '7' },
    })
    expect(added).toMatchObject({ total: 1800, amount_due: 1800, metadata: { order: '7' } })
    expect(added.lines.data.map(({ description, amount }) => [description, amount])).toEqual([
      ['Item 1000', 1000],
      ['Cover', 500],
      ['Paper', 300],
    ])
    const [first, cover, paper] = added.lines.data
    const updated = await stripe.invoices.updateLines(draft.id, {
      lines: [
        { id: paper?.id ?? '', quantity: 20 },
        { id: first?.id ?? '', amount: 900, description: 'Print' },
      ],
    })
    expect(updated.total).toBe(2000)
    const line = await stripe.invoices.updateLineItem(draft.id, cover?.id ?? '', { amount: 400, metadata: { a: 'b' } })
    expect(line).toMatchObject({ object: 'line_item', amount: 400, metadata: { a: 'b' }, invoice: draft.id })
    const items = await stripe.invoiceItems.list({ invoice: draft.id })
    expect(items.data.map(({ amount }) => amount).sort()).toEqual([400, 600, 900])
    const left = await stripe.invoices.removeLines(draft.id, {
      lines: [
        { id: paper?.id ?? '', behavior: 'delete' },
        { id: cover?.id ?? '', behavior: 'unassign' },
      ],
    })
    expect(left).toMatchObject({ total: 900 })
    expect((await stripe.invoiceItems.list({ invoice: draft.id })).data).toHaveLength(1)
    const pending = await stripe.invoiceItems.list({ pending: true, customer: String(draft.customer) })
    expect(pending.data).toMatchObject([{ amount: 400, invoice: null }])
    const back = await stripe.invoices.addLines(draft.id, { lines: [{ invoice_item: pending.data[0]?.id ?? '' }] })
    expect(back.total).toBe(1300)
    expect(await billing.eventsOf(draft.id)).toEqual(['invoice.created', ...Array(5).fill('invoice.updated')])
  })

  it('are listed page by page, in the order of the invoice', async () => {
    const amounts = Array.from({ length: 14 }, (_, index) => 100 + index)
    const draft = await billing.draft(await billing.payer(), amounts)
    expect(draft.lines).toMatchObject({ has_more: true, url: `/v1/invoices/${draft.id}/lines` })
    expect(draft.lines.data).toHaveLength(10)
    const all = await stripe.invoices.listLineItems(draft.id, { limit: 5 }).autoPagingToArray({ limit: 100 })
    expect(all.map(({ amount }) => amount)).toEqual(amounts.reverse())
  })

  it('carry the taxes that the caller worked out', async () => {
    const draft = await billing.draft(await billing.payer(), [1000])
    const updated = await stripe.invoices.updateLineItem(draft.id, draft.lines.data[0]?.id ?? '', {
      tax_amounts: [
        {
          amount: 77,
          taxable_amount: 1000,
          tax_rate_data: { display_name: 'Sales tax', inclusive: false, percentage: 7.7 },
        },
      ],
    })
    expect(updated.taxes).toMatchObject([{ amount: 77, tax_behavior: 'exclusive', taxable_amount: 1000 }])
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({ total: 1077, total_excluding_tax: 1000 })
  })

  it('of another invoice, or of nothing, are refused', async () => {
    const draft = await billing.draft(await billing.payer(), [1000])
    const gone = errorOf(stripe.invoices.removeLines(draft.id, { lines: [{ id: 'il_gone', behavior: 'delete' }] }))
    expect(await gone).toMatchObject({ statusCode: 400, code: 'resource_missing', param: 'lines[0][id]' })
    const both = errorOf(stripe.invoices.addLines(draft.id, { lines: [{ amount: 1, pricing: { price: 'price_1' } }] }))
    expect(await both).toMatchObject({ statusCode: 400, code: 'parameters_exclusive' })
    const none = errorOf(stripe.invoices.addLines(draft.id, { lines: [{ description: 'What?' }] }))
    expect(await none).toMatchObject({ statusCode: 400, code: 'parameter_missing', param: 'lines[0]' })
  })
})

describe('an invoice item', () => {
  it('waits for the next invoice, and is not taken in twice', async () => {
    const customer = await billing.payer()
    const item = await stripe.invoiceItems.create({ customer, amount: 700, currency: 'jpy' })
    expect(item).toMatchObject({ invoice: null, proration: false, quantity: 1, customer })
    const draft = await billing.draft(customer, [])
    expect(draft.lines.data).toMatchObject([{ parent: { invoice_item_details: { invoice_item: item.id } } }])
    expect((await stripe.invoiceItems.retrieve(item.id)).invoice).toBe(draft.id)
    expect((await billing.draft(customer, [])).lines.data).toEqual([])
  })

  it('changes with its draft, and goes from it', async () => {
    const customer = await billing.payer()
    const draft = await billing.draft(customer, [1000])
    const item = await stripe.invoiceItems.create({ customer, invoice: draft.id, amount: 500, currency: 'jpy' })
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({ total: 1500 })
    const changed = await stripe.invoiceItems.update(item.id, { amount: 600, metadata: { a: 'b' } })
    expect(changed).toMatchObject({ amount: 600, metadata: { a: 'b' }, invoice: draft.id })
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({ total: 1600 })
    expect(await stripe.invoiceItems.del(item.id)).toEqual({ id: item.id, object: 'invoiceitem', deleted: true })
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({ total: 1000 })
    expect(await errorOf(stripe.invoiceItems.retrieve(item.id))).toMatchObject({ statusCode: 404 })
    expect(await billing.eventsOf(item.id)).toEqual(['invoiceitem.created', 'invoiceitem.deleted'])
  })

  it('of a finalized invoice stays as it is', async () => {
    const open = await billing.open(await billing.payer(), [1000])
    const [item] = (await stripe.invoiceItems.list({ invoice: open.id })).data
    const refused = { statusCode: 400, code: 'invoice_not_editable' }
    expect(await errorOf(stripe.invoiceItems.update(item?.id ?? '', { amount: 1 }))).toMatchObject(refused)
    expect(await errorOf(stripe.invoiceItems.del(item?.id ?? ''))).toMatchObject(refused)
  })

  it.each<[string, Omit<Stripe.InvoiceItemCreateParams, 'customer'>, string]>([
    ['no price', {}, 'amount'],
    ['two prices', { amount: 1, pricing: { price: 'price_gone' } }, 'pricing'],
    ['an unknown price', { pricing: { price: 'price_gone' } }, 'pricing[price]'],
    ['an unknown invoice', { amount: 1, invoice: 'in_gone' }, 'invoice'],
    ['a negative quantity', { amount: 1, quantity: -1 }, 'quantity'],
    ['a period that ends before it starts', { amount: 1, period: { start: 9, end: 3 } }, 'period'],
  ])('with %s is refused', async (_, params, param) => {
    const customer = await billing.payer()
    expect(await errorOf(stripe.invoiceItems.create({ customer, ...params }))).toMatchObject({ statusCode: 400, param })
  })
})
