import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frozenSandbox } from '../../testing/stripeClient.js'

let sandbox: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
const made: Record<string, string> = {}

beforeAll(async () => {
  sandbox = await frozenSandbox()
  stripe = sandbox.stripe
  const rate = async (name: string, percentage: number, inclusive: boolean) => {
    made[name] = (await stripe.taxRates.create({ display_name: name, percentage, inclusive })).id
  }
  await rate('ten', 10, false)
  await rate('eight', 8, false)
  await rate('tenInside', 10, true)
  await rate('vat19', 19, true)
  const coupon = async (name: string, params: Stripe.CouponCreateParams) => {
    made[name] = (await stripe.coupons.create(params)).id
  }
  await coupon('quarter', { percent_off: 25, duration: 'once' })
  await coupon('third', { percent_off: 33.33, duration: 'once' })
  await coupon('yen500', { amount_off: 500, currency: 'jpy', duration: 'once' })
  await coupon('usd5', { amount_off: 500, currency: 'usd', duration: 'once' })
  const product = await stripe.products.create({ name: 'Stories' })
  const price = async (name: string, params: Omit<Stripe.PriceCreateParams, 'product'>) => {
    made[name] = (await stripe.prices.create({ ...params, product: product.id })).id
  }
  await price('graduated', {
    currency: 'jpy',
    billing_scheme: 'tiered',
    tiers_mode: 'graduated',
    tiers: [
      { up_to: 10, unit_amount: 100 },
      { up_to: 'inf', unit_amount: 80, flat_amount: 300 },
    ],
  })
  await price('volume', {
    currency: 'jpy',
    billing_scheme: 'tiered',
    tiers_mode: 'volume',
    tiers: [
      { up_to: 10, unit_amount: 100 },
      { up_to: 'inf', unit_amount: 80, flat_amount: 300 },
    ],
  })
  await price('fraction', { currency: 'usd', unit_amount_decimal: Stripe.Decimal.from('0.35') })
  await price('dozen', { currency: 'usd', unit_amount: 1000, transform_quantity: { divide_by: 12, round: 'up' } })
})
afterAll(() => sandbox.close())

type Item = Omit<Stripe.InvoiceItemCreateParams, 'customer'>

interface Case {
  name: string
  /** An amount, or an item by the names of what was made above. */
  items: (Item & { rates?: string[]; coupons?: string[]; priced?: string })[]
  currency?: string
  coupons?: string[]
  rates?: string[]
  /** Negative is credit. */
  balance?: number
  expected: Partial<Stripe.Invoice>
}

const idsOf = (names: string[] = []) => names.map((name) => made[name] ?? name)

async function draft({ items, currency = 'jpy', coupons, rates, balance }: Case) {
  const customer = await stripe.customers.create()
  if (balance) await stripe.customers.createBalanceTransaction(customer.id, { amount: balance, currency })
  for (const { rates: own, coupons: taken, priced, ...item } of items) {
    await stripe.invoiceItems.create({
      customer: customer.id,
      currency,
      ...item,
      ...(priced ? { pricing: { price: made[priced] ?? '' } } : {}),
      ...(own ? { tax_rates: idsOf(own) } : {}),
      ...(taken ? { discounts: idsOf(taken).map((coupon) => ({ coupon })) } : {}),
    })
  }
  return stripe.invoices.create({
    customer: customer.id,
    currency,
    pending_invoice_items_behavior: 'include',
    ...(coupons ? { discounts: idsOf(coupons).map((coupon) => ({ coupon })) } : {}),
    ...(rates ? { default_tax_rates: idsOf(rates) } : {}),
  })
}

const cases: Case[] = [
  {
    name: 'graduated tiers charge each unit in its own tier and the flat amounts of all that are reached',
    items: [{ priced: 'graduated', quantity: 15 }],
    expected: { subtotal: 1700, total: 1700, amount_due: 1700 },
  },
  {
    name: 'volume tiers charge all units as the tier says that their number falls into',
    items: [{ priced: 'volume', quantity: 15 }],
    expected: { subtotal: 1500, total: 1500 },
  },
  {
    name: 'fractions of a cent are rounded once, for the whole quantity',
    currency: 'usd',
    items: [{ priced: 'fraction', quantity: 333 }],
    expected: { subtotal: 117, total: 117 },
  },
  {
    name: 'packs are rounded up',
    currency: 'usd',
    items: [{ priced: 'dozen', quantity: 13 }],
    expected: { subtotal: 2000 },
  },
  {
    name: 'tax comes on top of what a discount leaves',
    items: [{ amount: 1000 }],
    coupons: ['quarter'],
    rates: ['ten'],
    expected: { subtotal: 1000, total_excluding_tax: 750, total: 825, amount_due: 825 },
  },
  {
    name: 'inclusive tax is part of the price',
    items: [{ amount: 1100 }],
    rates: ['tenInside'],
    expected: { subtotal: 1100, subtotal_excluding_tax: 1000, total_excluding_tax: 1000, total: 1100 },
  },
  {
    name: 'inclusive tax is worked out of the discounted price',
    currency: 'usd',
    items: [{ amount: 1999 }],
    coupons: ['quarter'],
    rates: ['vat19'],
    // 1999 less 500 is 1499, of which 239 are tax.
    expected: { subtotal: 1999, total: 1499, total_excluding_tax: 1260 },
  },
  {
    name: 'each line is taxed at its own rate, and yen have no fractions',
    items: [{ amount: 333, rates: ['eight'] }, { amount: 777 }],
    rates: ['ten'],
    // 78 of 777 (77.7) and 27 of 333 (26.64).
    expected: { subtotal: 1110, total: 1215, total_excluding_tax: 1110 },
  },
  {
    name: 'an amount off is shared by the lines to the unit',
    items: [{ amount: 1000 }, { amount: 1000 }, { amount: 1000 }],
    coupons: ['yen500'],
    expected: { subtotal: 3000, total: 2500 },
  },
  {
    name: "a line's own discount counts before the invoice's",
    items: [{ amount: 2000, coupons: ['quarter'] }, { amount: 500 }],
    coupons: ['yen500'],
    expected: { subtotal: 2000, total: 1500 },
  },
  {
    name: 'discounts follow each other, each on what the one before has left',
    currency: 'usd',
    items: [{ amount: 10_000 }],
    coupons: ['quarter', 'usd5'],
    expected: { subtotal: 10_000, total: 7000 },
  },
  {
    name: 'a percentage is rounded to the cent',
    currency: 'usd',
    items: [{ amount: 999 }],
    coupons: ['third'],
    expected: { total: 666 },
  },
  {
    name: 'what is not discountable is not discounted',
    items: [{ amount: 1000, discountable: false }, { amount: 1000 }],
    coupons: ['quarter'],
    expected: { total: 1750 },
  },
  {
    name: 'credit is used before money',
    items: [{ amount: 1000 }],
    balance: -300,
    expected: { total: 1000, starting_balance: -300, amount_due: 700, amount_remaining: 700 },
  },
  {
    name: 'credit for more than the invoice leaves nothing to pay',
    items: [{ amount: 1000 }],
    balance: -3000,
    expected: { total: 1000, amount_due: 0 },
  },
  {
    name: 'a debt is collected with the next invoice',
    items: [{ amount: 1000 }],
    balance: 200,
    expected: { total: 1000, amount_due: 1200 },
  },
  {
    name: 'a credit line for a proration takes its taxes along',
    items: [{ amount: -500 }, { amount: 1500 }],
    rates: ['ten'],
    expected: { subtotal: 1000, total: 1100 },
  },
  {
    name: 'too little to be charged is not due now',
    currency: 'usd',
    items: [{ amount: 49 }],
    expected: { total: 49, amount_due: 0 },
  },
]

describe('what an invoice comes to', () => {
  it.each(cases)('$name', async (given) => {
    const invoice = await draft(given)
    expect(invoice).toMatchObject(given.expected)
    expectConsistent(invoice)
    const finalized = await stripe.invoices.finalizeInvoice(invoice.id)
    expect(finalized).toMatchObject(given.expected)
    expectConsistent(finalized)
    expect(finalized.status).toBe(finalized.amount_due === 0 ? 'paid' : 'open')
  })

  it('adds up for any mix of lines, discounts and taxes', async () => {
    const random = numbers(7)
    const pick = <T>(list: readonly T[]) => list[random(list.length)]
    for (let round = 0; round < 40; round++) {
      const currency = pick(['jpy', 'usd']) ?? 'jpy'
      const items = Array.from({ length: 1 + random(4) }, () => ({
        amount: random(20_000) - 2000,
        ...(random(3) === 0 ? { rates: [pick(['ten', 'eight', 'tenInside', 'vat19']) ?? 'ten'] } : {}),
        ...(random(4) === 0 ? { coupons: ['quarter'] } : {}),
      }))
      const coupons = random(2) ? [currency === 'jpy' ? 'yen500' : 'usd5', 'third'].slice(random(2)) : undefined
      const rates = random(2)
        ? [pick(['ten', 'eight', 'tenInside']) ?? 'ten', 'vat19'].slice(0, 1 + random(2))
        : undefined
      const invoice = await draft({
        name: '',
        expected: {},
        currency,
        items,
        ...(coupons ? { coupons } : {}),
        ...(rates ? { rates } : {}),
      })
      expectConsistent(invoice)
      const open = await stripe.invoices.finalizeInvoice(invoice.id)
      expectConsistent(open)
      if (open.status !== 'open') continue
      const paid = await stripe.invoices.pay(open.id, { payment_method: 'pm_card_visa', expand: ['payments'] })
      expectConsistent(paid)
      expect(paid.payments?.data.map(({ amount_paid }) => amount_paid)).toEqual([open.amount_due])
    }
  }, 60_000)
})

function expectConsistent(invoice: Stripe.Invoice) {
  const sum = (parts: readonly { amount: number }[] | null) =>
    (parts ?? []).reduce((all, { amount }) => all + amount, 0)
  const lines = invoice.lines.data
  const discounts = lines.flatMap((line) => line.discount_amounts ?? [])
  const taxes = lines.flatMap((line) => line.taxes ?? [])
  const onTop = taxes.filter(({ tax_behavior }) => tax_behavior === 'exclusive')
  expect(invoice.total).toBe(sum(lines) - sum(discounts) + sum(onTop))
  expect(invoice.total_excluding_tax).toBe(invoice.total - sum(taxes))
  expect(sum(invoice.total_discount_amounts)).toBe(sum(discounts))
  expect(sum(invoice.total_taxes)).toBe(sum(taxes))
  expect(invoice.amount_remaining).toBe(invoice.amount_due - invoice.amount_paid)
  if (invoice.ending_balance !== null) {
    expect(invoice.amount_due).toBe(invoice.total + invoice.starting_balance - invoice.ending_balance)
  }
}

/** The same numbers on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}
