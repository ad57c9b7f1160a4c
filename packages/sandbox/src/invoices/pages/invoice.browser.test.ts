import type { Page } from 'playwright'
import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { billingTexts } from '../../documents/billingTexts.js'
import { pageLocales } from '../../hosted/pageLocale.js'
import { flawsOf } from '../../hosted/testing/flawsOf.js'
import { answerBank, cards, typeCard } from '../../hosted/testing/payAs.js'
import { hasBrowser, type Walk, walkHosted } from '../../hosted/testing/walkHosted.js'

let walk: Walk
let stripe: Stripe

describe.skipIf(!hasBrowser)('the hosted invoice in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    walk = await walkHosted()
    stripe = walk.stripe
  }, 60_000)

  afterAll(() => walk.close())

  const sent = async () => {
    const customer = await stripe.customers.create({
      email: 'hanako.yamada@example.com',
      name: '山田 花子',
      address: { country: 'JP', postal_code: '150-0001', state: '東京都', city: '渋谷区', line1: '神宮前 1-5-8' },
    })
    await stripe.invoiceItems.create({
      customer: customer.id,
      amount: 12_000,
      currency: 'jpy',
      description: '表紙のデザイン',
    })
    const draft = await stripe.invoices.create({
      customer: customer.id,
      collection_method: 'send_invoice',
      days_until_due: 30,
      pending_invoice_items_behavior: 'include',
    })
    return stripe.invoices.sendInvoice(draft.id)
  }

  /** What a click on the link for a PDF brings: its first bytes, and how it would be called on the disk. */
  const downloaded = async (page: Page, name: string) => {
    const link = page.getByRole('link', { name, exact: true })
    const answer = await page.request.get((await link.getAttribute('href')) ?? '')
    const { 'content-type': type, 'content-disposition': disposition } = answer.headers()
    return [(await answer.body()).subarray(0, 4).toString(), type, disposition]
  }

  describe.each(pageLocales)('in %s', (locale) => {
    const texts = billingTexts[locale]
    const pay = (page: Page) => page.getByRole('button', { name: texts.pay(locale === 'ja' ? '￥12,000' : '¥12,000') })

    it('is paid after a decline and a failed question of the bank, and leads to the receipt', async () => {
      const invoice = await sent()
      const page = await walk.visitor(locale)
      await page.goto(invoice.hosted_invoice_url ?? '')
      expect(await flawsOf(page)).toEqual([])
      expect((await downloaded(page, texts.download)).slice(0, 2)).toEqual(['%PDF', 'application/pdf'])
      await typeCard(page, locale, cards.declined)
      await pay(page).click()
      expect(await page.getByRole('alert').textContent()).toBe(
        locale === 'ja' ? 'カードが拒否されました。別のカードをお使いください。' : 'Your card was declined.',
      )
      expect(await flawsOf(page)).toEqual([])
      await typeCard(page, locale, cards.asksBank)
      await pay(page).click()
      await answerBank(page, locale, 'fail')
      expect(await page.getByRole('alert').textContent()).toBe(texts.authenticationFailed)
      await typeCard(page, locale, cards.asksBank)
      await pay(page).click()
      await answerBank(page, locale, 'authenticate')
      await page.getByRole('status').getByText(texts.nowPaid).waitFor()
      expect(await flawsOf(page)).toEqual([])
      expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({ status: 'paid', amount_paid: 12_000 })
      expect(await pay(page).count()).toBe(0)

      await page.getByRole('link', { name: texts.viewReceipt }).click()
      await page.getByRole('heading', { name: texts.receipt, level: 1 }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      expect(await downloaded(page, texts.download)).toEqual([
        '%PDF',
        'application/pdf',
        expect.stringMatching(/Receipt-[\d-]+\.pdf/),
      ])
      await page.getByRole('link', { name: texts.viewInvoice }).click()
      await page.getByText(texts.nowPaid).waitFor()
    })

    it('is paid once by somebody with a keyboard, without scripts, who presses twice', async () => {
      const invoice = await sent()
      const page = await walk.visitor(locale, { javaScriptEnabled: false })
      await page.goto(invoice.hosted_invoice_url ?? '')
      const number = page.getByLabel(texts.cardNumber, { exact: true })
      await number.focus()
      await page.keyboard.type(cards.accepted)
      await page.keyboard.press('Tab')
      await page.keyboard.type('12/34')
      await page.keyboard.press('Tab')
      await page.keyboard.type('123')
      await page.keyboard.press('Enter')
      await page.getByText(texts.nowPaid).waitFor()
      const { payments } = await stripe.invoices.retrieve(invoice.id, { expand: ['payments'] })
      expect(payments?.data.map(({ status }) => status)).toEqual(['paid'])
    })

    it('takes nothing once it is void, and is not found where the address is another', async () => {
      const invoice = await sent()
      const page = await walk.visitor(locale)
      await page.goto(invoice.hosted_invoice_url ?? '')
      await typeCard(page, locale, cards.accepted)
      await stripe.invoices.voidInvoice(invoice.id)
      await pay(page).click()
      expect(await page.getByRole('alert').textContent()).toBe(texts.notPayable)
      expect(await flawsOf(page)).toEqual([])
      await page.goto(`${invoice.hosted_invoice_url}x`)
      await page.getByRole('heading', { name: texts.gone }).waitFor()
      expect(await flawsOf(page)).toEqual([])
    })
  })
})
