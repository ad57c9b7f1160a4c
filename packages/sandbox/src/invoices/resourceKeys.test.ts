import { readFileSync } from 'node:fs'
import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyProblems } from '../testing/keyProblems.js'
import { resourceKeys } from '../testing/resourceKeys.js'
import { type BillingSandbox, billingSandbox } from './testing/billingSandbox.js'

let billing: BillingSandbox
const states: Record<string, string> = {}
const notes: string[] = []

beforeAll(async () => {
  billing = await billingSandbox()
  const { stripe } = billing
  const rate = await stripe.taxRates.create({ display_name: '消費税', percentage: 10, inclusive: false })
  const coupon = await stripe.coupons.create({ percent_off: 20, duration: 'once' })
  const full: Stripe.InvoiceCreateParams = {
    default_tax_rates: [rate.id],
    discounts: [{ coupon: coupon.id }],
    custom_fields: [{ name: '注文番号', value: '7' }],
    footer: 'Thank you',
    description: 'For stories',
    payment_settings: { payment_method_options: { card: { request_three_d_secure: 'automatic' } } },
    rendering: { pdf: { page_size: 'a4' } },
    shipping_cost: {
      shipping_rate_data: {
        display_name: 'Post',
        type: 'fixed_amount',
        fixed_amount: { amount: 300, currency: 'jpy' },
      },
    },
    shipping_details: { name: '山田 花子', address: { city: '渋谷区', country: 'JP' } },
    automatic_tax: { enabled: false },
    metadata: { a: 'b' },
  }
  const good = await billing.payer('pm_card_visa')
  const bad = await billing.payer('pm_card_chargeCustomerFail')
  states.draft = (await billing.draft(good, [1000, 2000], full)).id
  states.open = (await billing.open(good, [1000], full)).id
  states.paid = (await stripe.invoices.pay((await billing.draft(good, [1000], full)).id)).id
  states.zero = (await billing.open(good, [])).id
  states.void = (await stripe.invoices.voidInvoice((await billing.open(good, [1000])).id)).id
  states.uncollectible = (await stripe.invoices.markUncollectible((await billing.open(good, [1000])).id)).id
  states.outOfBand = (await stripe.invoices.pay((await billing.open(good, [1000])).id, { paid_out_of_band: true })).id
  states.declined = (await billing.open(bad, [1000], { auto_advance: true })).id
  await stripe.invoices.pay(states.declined).catch(() => undefined)
  states.sent = (await billing.open(good, [500], { collection_method: 'send_invoice', days_until_due: 3 })).id
  states.revision = (await stripe.invoices.create({ from_invoice: { action: 'revision', invoice: states.open } })).id
  const {
    lines: { data: lines },
    shipping_cost: shipping,
  } = await stripe.invoices.retrieve(states.paid)
  notes.push(
    (await stripe.creditNotes.create({ invoice: states.sent, amount: 100 })).id,
    (
      await stripe.creditNotes.create({
        invoice: states.paid,
        lines: [
          { type: 'invoice_line_item', invoice_line_item: lines[0]?.id ?? '', amount: 100 },
          { type: 'custom_line_item', description: 'Goodwill', unit_amount: 12 },
        ],
        shipping_cost: { shipping_rate: String(shipping?.shipping_rate) },
        credit_amount: 200,
        refund_amount: 200,
      })
    ).id,
  )
})
afterAll(() => billing.close())

const shapes: { resources: Record<string, object> } = JSON.parse(
  readFileSync(new URL('../testing/data/resourceShapes.json', import.meta.url), 'utf8'),
)

/** Keys of Stripe's example that the SDK still declares and the answer does not have. */
function absent(name: string, answer: object): string[] {
  const declared = resourceKeys[name] ?? {}
  const example = Object.keys(shapes.resources[name] ?? {})
  return example.filter((key) => declared[key] && !Object.hasOwn(answer, key))
}

const query = '?expand[]=confirmation_secret&expand[]=payments'

describe('every object has the keys that the SDK declares and that the example shows', () => {
  it.each(['draft', 'open', 'paid', 'zero', 'void', 'uncollectible', 'outOfBand', 'declined', 'sent', 'revision'])(
    'a %s invoice with its lines and payments',
    async (state) => {
      const invoice = await billing.raw(`/v1/invoices/${states[state]}${query}`)
      expect(keyProblems('invoice', invoice)).toEqual([])
      expect(absent('invoice', invoice)).toEqual([])
      expect(invoice).toHaveProperty('confirmation_secret')
      for (const line of dataOf(await billing.raw(`/v1/invoices/${states[state]}/lines`))) {
        expect(keyProblems('line_item', line)).toEqual([])
        expect(absent('line_item', line)).toEqual([])
      }
      for (const payment of dataOf(await billing.raw(`/v1/invoice_payments?invoice=${states[state]}`))) {
        expect(keyProblems('invoice_payment', payment)).toEqual([])
        expect(absent('invoice_payment', payment)).toEqual([])
      }
    },
  )

  it('invoice items', async () => {
    const items = dataOf(await billing.raw('/v1/invoiceitems?limit=100'))
    expect(items.length).toBeGreaterThan(8)
    for (const item of items) {
      expect(keyProblems('invoiceitem', item)).toEqual([])
      expect(absent('invoiceitem', item)).toEqual([])
    }
  })

  it('credit notes', async () => {
    for (const id of notes) {
      const note = await billing.raw(`/v1/credit_notes/${id}`)
      expect(keyProblems('credit_note', note)).toEqual([])
      expect(absent('credit_note', note)).toEqual([])
    }
  })

  it('everything that an event shows', async () => {
    for (const type of ['invoice.*', 'invoiceitem.*', 'invoice_payment.*', 'credit_note.*']) {
      for (const event of dataOf(await billing.raw(`/v1/events?limit=100&type=${type}`))) {
        const { object } = event.data
        expect(keyProblems(String(object.object), object)).toEqual([])
      }
    }
  })
})

interface Listed {
  data: { object: Record<string, unknown> }
}

function dataOf(list: { data?: unknown }): Listed[] {
  return Array.isArray(list.data) ? list.data : []
}
