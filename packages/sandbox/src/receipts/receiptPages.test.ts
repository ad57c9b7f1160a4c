import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BillingSandbox, billingSandbox } from '../invoices/testing/billingSandbox.js'

let billing: BillingSandbox
let stripe: Stripe
beforeAll(async () => {
  billing = await billingSandbox()
  stripe = billing.stripe
})
afterAll(() => billing.close())

const charged = async () => {
  const intent = await stripe.paymentIntents.create({
    amount: 1980,
    currency: 'jpy',
    confirm: true,
    description: '秋号 <b>',
    payment_method: 'pm_card_mastercard',
    return_url: 'https://example.com',
    expand: ['latest_charge'],
  })
  const charge = intent.latest_charge
  if (charge === null || typeof charge === 'string') throw new Error('nothing was charged')
  return charge
}

const read = async (url: string, language: string) =>
  (await fetch(url, { headers: { 'Accept-Language': language } })).text()

describe('a receipt', () => {
  it('says what was paid, for what and how', async () => {
    const { receipt_url: url } = await charged()
    const japanese = await read(url ?? '', 'ja')
    for (const part of ['領収書', '￥1,980', '秋号 &lt;b&gt;', 'Mastercard •••• 4444', '支払済み']) {
      expect(japanese).toContain(part)
    }
    expect(await read(url ?? '', 'en')).toMatch(/Receipt number[\s\S]*\d{4}-\d{4}/)
  })

  it('says what went back', async () => {
    const charge = await charged()
    await stripe.refunds.create({ charge: charge.id, amount: 980 })
    expect(await read(charge.receipt_url ?? '', 'en')).toMatch(/Refunded[\s\S]*-¥980/)
    await stripe.refunds.create({ charge: charge.id })
    expect(await read(charge.receipt_url ?? '', 'ja')).toContain('返金済み')
  })

  it('is found by nobody who was not given its address', async () => {
    const { receipt_url: url } = await charged()
    for (const wrong of [`${url}x`, url?.replace(/.$/, '_'), url?.replace('acct_', 'acct_x')]) {
      expect((await fetch(wrong ?? '')).status).toBe(404)
    }
  })
})
