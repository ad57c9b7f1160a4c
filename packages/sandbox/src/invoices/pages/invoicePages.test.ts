import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BillingSandbox, billingSandbox } from '../testing/billingSandbox.js'

let billing: BillingSandbox
let stripe: Stripe
beforeAll(async () => {
  billing = await billingSandbox()
  stripe = billing.stripe
})
afterAll(() => billing.close())

const read = async (url: string | null | undefined, language = 'en') => {
  const response = await fetch(url ?? '', { headers: { 'Accept-Language': language }, redirect: 'manual' })
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') }
}

const send = async (url: string | null | undefined, fields: Record<string, string>) => {
  const response = await fetch(url ?? '', { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  return { status: response.status, text: await response.text(), location: response.headers.get('location') }
}

const card = (number: string) => ({ number, expiry: '12 / 34', cvc: '123' })

async function taxedInvoice() {
  const rate = await stripe.taxRates.create({ display_name: '消費税', percentage: 10, inclusive: false })
  const customer = await billing.payer(undefined, {
    address: { postal_code: '150-0001', state: '東京都', city: '渋谷区', line1: '神宮前1-5-8', country: 'JP' },
  })
  return billing.open(customer, [1000], { default_tax_rates: [rate.id], footer: '毎度ありがとうございます' })
}

describe('the hosted invoice', () => {
  it('tells in both languages what is to be paid, and who says so', async () => {
    const invoice = await taxedInvoice()
    expect(invoice.hosted_invoice_url).toContain('/_sandbox/invoices/')
    const english = await read(invoice.hosted_invoice_url)
    expect(english).toMatchObject({ status: 200 })
    for (const part of [
      'Invoice number',
      invoice.number,
      'Item 1000',
      '¥1,100',
      '消費税 10% (on ¥1,000)',
      'Pay ¥1,100',
      'Open',
    ]) {
      expect(english.text).toContain(part)
    }
    const japanese = await read(invoice.hosted_invoice_url, 'ja')
    for (const part of [
      '請求書番号',
      '￥1,100を支払う',
      '未払い',
      '〒150-0001',
      '東京都渋谷区神宮前1-5-8',
      '毎度ありがとうございます',
    ]) {
      expect(japanese.text).toContain(part)
    }
  })

  it('takes a card, and shows that it is paid and the receipt', async () => {
    const invoice = await taxedInvoice()
    const paid = await send(invoice.hosted_invoice_url, card('4242 4242 4242 4242'))
    expect(paid).toMatchObject({ status: 303, location: `${invoice.hosted_invoice_url}?locale=en` })
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({ status: 'paid', amount_paid: 1100 })
    const page = await read(invoice.hosted_invoice_url)
    expect(page.text).toContain('Payment received')
    expect(page.text).not.toContain('<form')
    const receipt = /href="([^"]+\/_sandbox\/receipts\/[^"?]+)/.exec(page.text)?.[1]
    const shown = await read(receipt)
    for (const part of ['Receipt', 'Visa •••• 4242', 'Item 1000', '¥1,100', invoice.number])
      expect(shown.text).toContain(part)
    expect((await read(receipt, 'ja')).text).toContain('領収書')
    expect(await read(`${receipt}/receipt.pdf`)).toMatchObject({ status: 200, type: 'application/pdf' })
    expect(await send(invoice.hosted_invoice_url, card('4242 4242 4242 4242'))).toMatchObject({ status: 200 })
  })

  it('says what the bank said, and keeps what was typed', async () => {
    const invoice = await taxedInvoice()
    const declined = await send(invoice.hosted_invoice_url, card('4000 0000 0000 0002'))
    expect(declined.status).toBe(200)
    expect(declined.text).toContain('Your card was declined.')
    expect(declined.text).toContain('4000 0000 0000 0002')
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({ status: 'open', attempt_count: 1 })
  })

  it('goes by way of the bank when it asks for the buyer', async () => {
    const invoice = await taxedInvoice()
    const asked = await send(invoice.hosted_invoice_url, card('4000 0000 0000 3220'))
    expect(asked.status).toBe(303)
    const [payment] = (await stripe.invoicePayments.list({ invoice: invoice.id })).data
    const intent = await stripe.paymentIntents.retrieve(String(payment?.payment.payment_intent))
    expect(intent).toMatchObject({ status: 'requires_action' })
    expect(asked.location).toBe(intent.next_action?.redirect_to_url?.url)
  })

  it.each([
    ['authenticate', 'paid', 'Payment received'],
    ['fail', 'open', 'The bank could not confirm who you are'],
  ])('comes back from a bank that was told to %s', async (outcome, status, told) => {
    const invoice = await taxedInvoice()
    const asked = await send(invoice.hosted_invoice_url, card('4000 0000 0000 3220'))
    const answered = await send(asked.location, { outcome })
    expect(answered.location).toContain(invoice.hosted_invoice_url ?? '')
    expect((await read(answered.location)).text).toContain(told)
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({ status })
    if (status === 'open') expect((await send(invoice.hosted_invoice_url, card('4242424242424242'))).status).toBe(303)
  })

  it('names each field that is wrong', async () => {
    const invoice = await taxedInvoice()
    const wrong = await send(invoice.hosted_invoice_url, { number: '1234', expiry: '13/20', cvc: 'x' })
    for (const name of ['number', 'expiry', 'cvc']) expect(wrong.text).toContain(`aria-describedby="${name}-error"`)
    expect((await send(`${invoice.hosted_invoice_url}?locale=ja`, {})).text).toContain(
      'テストカードの番号ではありません',
    )
  })

  it('is nobody else’s', async () => {
    const invoice = await taxedInvoice()
    const other = invoice.hosted_invoice_url?.replace(/.$/, 'x').replace(/..$/, 'yz')
    expect(await read(other)).toMatchObject({ status: 404 })
    expect(await read(`${other}/invoice.pdf`)).toMatchObject({ status: 404 })
    expect(await send(other, card('4242424242424242'))).toMatchObject({ status: 404 })
  })

  it('escapes what it shows', async () => {
    const invoice = await billing.open(await billing.payer(undefined, { name: '<script>alert(1)</script>' }), [1000])
    const { text } = await read(invoice.hosted_invoice_url)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).not.toContain('<script>alert')
  })
})

describe('the PDF', () => {
  it('is small, and its text can be read', async () => {
    const invoice = await taxedInvoice()
    const response = await fetch(invoice.invoice_pdf ?? '', { headers: { 'Accept-Language': 'ja' } })
    expect(response.headers.get('content-type')).toBe('application/pdf')
    const file = Buffer.from(await response.arrayBuffer()).toString('latin1')
    expect(file.length).toBeLessThan(20_000)
    expect(file.startsWith('%PDF-1.7')).toBe(true)
    expect(textOf(file)).toContain('請求書')
    expect(textOf(file)).toContain(invoice.number)
    expect(textOf(file)).toContain('毎度ありがとうございます')
    const offsets = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at))
    for (const [index, at] of offsets.entries()) expect(file.slice(at).startsWith(`${index + 1} 0 obj`)).toBe(true)
  })

  it('of a credit note too', async () => {
    const invoice = await taxedInvoice()
    const note = await stripe.creditNotes.create({ invoice: invoice.id, amount: 100, memo: 'お詫びとして' })
    const response = await fetch(note.pdf)
    expect(textOf(Buffer.from(await response.arrayBuffer()).toString('latin1'))).toContain('お詫びとして')
  })

  it('goes on for as many pages as it needs', async () => {
    const invoice = await billing.open(
      await billing.payer(),
      Array.from({ length: 60 }, () => 10),
    )
    const file = Buffer.from(await (await fetch(invoice.invoice_pdf ?? '')).arrayBuffer()).toString('latin1')
    expect(file).toContain('/Count 2')
  })
})

/** What the drawing instructions write, as a reader copies it. */
function textOf(file: string): string {
  return [...file.matchAll(/\/F(\d) [\d.]+ Tf [^<]*<([0-9a-f]*)> Tj/g)]
    .map(([, font, hex = '']) => {
      const bytes = Buffer.from(hex, 'hex')
      return font === '3' ? bytes.swap16().toString('utf16le') : bytes.toString('latin1')
    })
    .join('\n')
}
