import type Stripe from 'stripe'
import { afterEach, describe, expect, it } from 'vitest'
import { day, openShop, type Shop } from './testing/shop.js'

let shop: Shop

afterEach(() => shop.close())

/** Mulberry32. */
function dice(seed: number) {
  let state = seed
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  const oneOf = <T>(options: readonly T[]): T => {
    const picked = options[below(options.length)]
    if (picked === undefined) throw new Error('There is nothing to pick from.')
    return picked
  }
  return { below, oneOf }
}

interface Span {
  start: number
  end: number
  sign: 1 | -1
}

/** How often each stretch of time of an item was billed and not given back. */
function coverage(spans: readonly Span[]): { start: number; end: number; times: number }[] {
  const moments = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  return moments.slice(0, -1).map((start, index) => {
    const end = moments[index + 1] ?? start
    const times = spans.reduce((sum, span) => (span.start <= start && span.end >= end ? sum + span.sign : sum), 0)
    return { start, end, times }
  })
}

async function allLines(stripe: Stripe, subscription: string, customer: string) {
  const lines: { item: string; amount: number; span: Span }[] = []
  const invoices = await stripe.invoices.list({ subscription, limit: 100 }).autoPagingToArray({ limit: 1000 })
  for (const invoice of invoices) {
    for (const line of await stripe.invoices
      .listLineItems(invoice.id, { limit: 100 })
      .autoPagingToArray({ limit: 500 })) {
      const item = line.parent?.subscription_item_details?.subscription_item
      if (item) lines.push({ item, amount: line.amount, span: spanOf(line) })
    }
  }
  const pending = await stripe.invoiceItems.list({ customer, pending: true, limit: 100 })
  for (const held of pending.data) {
    const item = held.parent?.subscription_details?.subscription_item
    if (item) lines.push({ item, amount: held.amount, span: spanOf(held) })
  }
  return { invoices, lines }
}

const spanOf = ({ amount, period }: { amount: number; period: { start: number; end: number } }): Span => ({
  ...period,
  sign: amount < 0 ? -1 : 1,
})

describe.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('Any sequence of changes (%i)', (seed) => {
  it('bills every second once, and never gives back more than was billed', async () => {
    const { below, oneOf } = dice(seed)
    const currency = oneOf(['jpy', 'usd'])
    shop = await openShop()
    const { stripe, sandbox, price, customer } = shop
    const prices = await Promise.all([
      price(1000, {}, currency),
      price(3333, {}, currency),
      price(777, {}, currency),
      price(9999, { interval: 'year' }, currency),
      price(250, { interval: 'week' }, currency),
    ])
    const [monthly] = prices
    const hanako = await customer()
    let { id, items } = await stripe.subscriptions.create({
      customer: hanako.id,
      items: [{ price: monthly.id, quantity: 1 + below(3) }],
    })
    const trace: string[] = []
    for (let step = 0; step < 25; step++) {
      const held = oneOf(items.data)
      const unused = prices.filter((one) => !items.data.some((item) => item.price.id === one.id))
      const proration = {
        proration_behavior: oneOf(['create_prorations', 'always_invoice', 'create_prorations'] as const),
      }
      const what = oneOf(['quantity', 'swap', 'add', 'delete', 'anchor', 'time', 'time', 'time'] as const)
      trace.push(what)
      const change = async (params: Stripe.SubscriptionUpdateParams) => {
        items = (await stripe.subscriptions.update(id, { ...params, ...proration })).items
      }
      if (what === 'quantity') await change({ items: [{ id: held.id, quantity: 1 + below(5) }] })
      if (what === 'swap') await change({ items: [{ id: held.id, price: oneOf(unused).id }] })
      if (what === 'add' && items.data.length < 4) await change({ items: [{ price: oneOf(unused).id }] })
      if (what === 'delete' && items.data.length > 1) await change({ items: [{ id: held.id, deleted: true }] })
      if (what === 'anchor') await change({ billing_cycle_anchor: { type: 'now' } })
      if (what === 'time') await sandbox.clock.advance(oneOf([1, 3600, day - 17, 6 * day, 20 * day, 45 * day]))
      items = (await stripe.subscriptions.retrieve(id)).items
    }
    await sandbox.clock.advance(3600)
    const subscription = await stripe.subscriptions.retrieve(id)
    const { invoices, lines } = await allLines(stripe, id, hanako.id)
    const story = `seed ${seed}: ${trace.join(' ')}`

    expect(subscription.status, story).toBe('active')
    for (const invoice of invoices) {
      expect(invoice.amount_due, story).toBeGreaterThanOrEqual(0)
      expect(invoice.amount_paid + invoice.amount_remaining, story).toBe(invoice.amount_due)
      const all = await stripe.invoices.listLineItems(invoice.id, { limit: 100 })
      expect(invoice.total, story).toBe(all.data.reduce((sum, { amount }) => sum + amount, 0))
    }
    const settled = invoices.filter(({ status }) => status === 'paid')
    const payer = await stripe.customers.retrieve(hanako.id)
    const balance = payer.deleted ? 0 : payer.balance
    const totals = settled.reduce((sum, { total }) => sum + total, 0)
    const paid = settled.reduce((sum, { amount_paid: amount }) => sum + amount, 0)
    expect(totals - paid, story).toBe(balance)

    for (const item of new Set(lines.map((line) => line.item))) {
      const own = lines.filter((line) => line.item === item)
      expect(
        own.reduce((sum, { amount }) => sum + amount, 0),
        story,
      ).toBeGreaterThanOrEqual(0)
      const covered = coverage(own.map(({ span }) => span))
      const live = subscription.items.data.find((held) => held.id === item)
      for (const { times } of covered) expect([0, 1], story).toContain(times)
      const billed = covered.filter(({ times }) => times === 1)
      for (const [index, span] of billed.entries()) {
        const next = billed[index + 1]
        if (next) expect(next.start, `${story}: a gap in ${item}`).toBe(span.end)
      }
      if (live) expect(billed.at(-1)?.end, story).toBe(live.current_period_end)
    }
  })
})
