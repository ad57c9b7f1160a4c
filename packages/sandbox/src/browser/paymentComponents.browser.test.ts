import type Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { connectPages, executablePath } from './testing/connectPages.js'
import { openAuthor } from './testing/openAuthor.js'

type Components = Stripe.AccountSessionCreateParams.Components

const everything: Components = {
  payments: { enabled: true },
  payment_details: { enabled: true },
  payment_disputes: { enabled: true },
  disputes_list: { enabled: true },
  documents: { enabled: true },
}
const onlyReading = { refund_management: false, capture_payments: false, dispute_management: false }

describe.skipIf(!executablePath)('the components about payments, under the real loader', () => {
  const pages = connectPages()

  const pay = (account: string, params: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
    pages.stripe.paymentIntents.create(
      { amount: 3_000, currency: 'jpy', payment_method: 'pm_card_bypassPending', confirm: true, ...params },
      { stripeAccount: account },
    )

  const available = async (account: string) => {
    const balance = await pages.stripe.balance.retrieve({}, { stripeAccount: account })
    return balance.available[0]?.amount
  }

  it('lists payments newest first, and opens their details by keyboard', async () => {
    const { account } = await openAuthor(pages.stripe)
    await pages.open(account, everything)
    await pages.mount('payments')
    const payments = pages.element('payments')
    const row = payments.getByRole('row').nth(1)
    await row.waitFor()
    expect(await payments.getByRole('row').locator('.amount').allTextContents()).toEqual([
      'Amount',
      '¥8,000',
      '¥50,000',
    ])
    await row.getByRole('button').focus()
    await pages.page.keyboard.press('Enter')
    const dialog = payments.getByRole('dialog', { name: 'Payment' })
    await dialog.getByText('Visa •••• 4242').waitFor()
    await dialog.getByText('−¥288').waitFor()
    await dialog.getByText('¥7,712').waitFor()
    await pages.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })

  it('shows a payment that is made while the page is open', async () => {
    const { account } = await openAuthor(pages.stripe)
    await pages.open(account, everything)
    await pages.mount('payments')
    await pages.element('payments').getByText('¥50,000').waitFor()
    await pay(account, { amount: 1_234 })
    await pages.element('payments').getByText('¥1,234').waitFor()
  })

  it('begins with the filters of the page, and lets people change them', async () => {
    const { account } = await openAuthor(pages.stripe)
    await pages.running.sandbox.clock.advance(60)
    await pay(account, { capture_method: 'manual', amount: 700 })
    await pages.open(account, everything)
    await pages.mount('payments', { setDefaultFilters: { amount: { lessThan: 50_000 }, status: ['successful'] } })
    const payments = pages.element('payments')
    const amounts = () => payments.locator('tbody .amount').allTextContents()
    await expect.poll(amounts).toEqual(['¥8,000'])
    await payments.getByRole('button', { name: '2 filters' }).click()
    await payments.getByLabel('Succeeded').uncheck()
    await payments.getByLabel('Uncaptured').check()
    await payments.getByLabel('At most').fill('')
    await payments.getByRole('button', { name: 'Apply' }).click()
    await expect.poll(amounts).toEqual(['¥700'])
    const setDefaults = (filters: object) =>
      pages.page.evaluate(
        `document.querySelector('stripe-connect-payments').setDefaultFilters(${JSON.stringify(filters)})`,
      )
    await setDefaults({ amount: { lessThan: 50_000 }, status: ['successful'] })
    await pages.page.waitForTimeout(500)
    expect(await amounts()).toEqual(['¥700'])
    await setDefaults({ status: ['successful'] })
    await expect.poll(amounts).toEqual(['¥8,000', '¥50,000'])
    await payments.getByRole('button', { name: '1 filter' }).click()
    await payments.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(amounts).toEqual(['¥700', '¥8,000', '¥50,000'])
  })

  it('pages through many payments', async () => {
    const { account } = await openAuthor(pages.stripe)
    for (let paid = 0; paid < 12; paid++) await pay(account, { amount: 1_000 + paid })
    await pages.open(account, everything)
    await pages.mount('payments')
    const payments = pages.element('payments')
    await payments.getByText('10 payments').waitFor()
    await payments.getByRole('button', { name: 'Show more' }).click()
    await payments.getByText('14 payments').waitFor()
    const ids = await payments.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.dataset.payment))
    expect(new Set(ids).size).toBe(14)
  })

  it('refunds a part of a payment, with a reason, in the ledger', async () => {
    const { account } = await openAuthor(pages.stripe)
    const { id, latest_charge } = await pay(account)
    const before = await available(account)
    await pages.open(account, everything, { appearance: { overlays: 'drawer' } })
    await pages.mount('payment-details', { setPayment: id })
    const dialog = pages.element('payment-details').getByRole('dialog')
    await dialog.getByRole('button', { name: 'Refund' }).click()
    const amount = dialog.getByRole('textbox', { name: 'Amount' })
    await amount.fill('3001')
    await dialog.getByRole('button', { name: 'Refund' }).click()
    await dialog.getByText('Enter ¥3,000 or less').waitFor()
    await amount.fill('１，２００')
    await dialog.getByLabel('Reason').selectOption('duplicate')
    await dialog.getByRole('button', { name: 'Refund' }).dblclick()
    await dialog.getByText('¥1,200 refunded').waitFor()
    await dialog.getByText('Partial refund').waitFor()
    const { data } = await pages.stripe.refunds.list({ charge: String(latest_charge) }, { stripeAccount: account })
    expect(data.map((refund) => ({ amount: refund.amount, reason: refund.reason }))).toEqual([
      { amount: 1_200, reason: 'duplicate' },
    ])
    expect(await available(account)).toBe((before ?? 0) - 1_200)
    await pages.page.keyboard.press('Escape')
    await expect.poll(() => pages.told('setOnClose')).toHaveLength(1)
  })

  it('has no button for what the session does not grant', async () => {
    const { account } = await openAuthor(pages.stripe)
    const { id } = await pay(account)
    const disputed = await pay(account, { payment_method: 'pm_card_createDispute' })
    await pages.open(account, {
      payments: { enabled: true, features: onlyReading },
      payment_details: { enabled: true, features: onlyReading },
    })
    await pages.mount('payment-details', { setPayment: id })
    const dialog = pages.element('payment-details').getByRole('dialog')
    await dialog.getByText(id).waitFor()
    expect(await dialog.getByRole('button').allTextContents()).toEqual([''])
    await pages.mount('payments')
    await pages.page.keyboard.press('Escape')
    await pages.element('payments').locator(`[data-payment=${disputed.id}]`).getByRole('button').click()
    const other = pages.element('payments').getByRole('dialog')
    await other.getByText('Needs response').waitFor()
    expect(await other.getByRole('button').allTextContents()).toEqual([''])
  })

  it('captures a part of what was authorized, and cancels another payment', async () => {
    const { account } = await openAuthor(pages.stripe)
    const first = await pay(account, { capture_method: 'manual' })
    const second = await pay(account, { capture_method: 'manual' })
    await pages.open(account, everything)
    await pages.mount('payments')
    const payments = pages.element('payments')
    const dialog = payments.getByRole('dialog')
    await payments.locator(`[data-payment=${first.id}]`).getByRole('button').click()
    await dialog.getByRole('button', { name: 'Capture' }).click()
    await dialog.getByRole('textbox', { name: 'Amount' }).fill('2500')
    await dialog.getByRole('button', { name: 'Capture' }).click()
    await dialog.getByText('¥2,500 captured').waitFor()
    await pages.page.keyboard.press('Escape')
    await payments.locator(`[data-payment=${second.id}]`).getByRole('button').click()
    await dialog.getByRole('button', { name: 'Cancel payment' }).click()
    await dialog.getByText('Cancel this payment?').waitFor()
    await dialog.getByRole('button', { name: 'Cancel payment' }).click()
    await dialog.getByText('Canceled').first().waitFor()
    const statusOf = async (id: string) => {
      const { status, amount_received } = await pages.stripe.paymentIntents.retrieve(id, {}, { stripeAccount: account })
      return { status, amount_received }
    }
    expect(await statusOf(first.id)).toEqual({ status: 'succeeded', amount_received: 2_500 })
    expect(await statusOf(second.id)).toEqual({ status: 'canceled', amount_received: 0 })
  })

  it('answers a dispute from the list of disputes', async () => {
    const { account } = await openAuthor(pages.stripe)
    await pay(account, { payment_method: 'pm_card_createDispute' })
    await pages.open(account, everything, { locale: 'ja' })
    await pages.mount('disputes-list')
    const list = pages.element('disputes-list')
    await list.locator('tbody').getByRole('button').click()
    const dialog = list.getByRole('dialog')
    await dialog.getByRole('button', { name: '反証資料を提出' }).click()
    await dialog.getByRole('button', { name: '反証資料を提出' }).click()
    await dialog.getByText('銀行に伝える内容を1つ以上入力してください。').waitFor()
    await dialog.getByLabel('支払いが正当である理由').fill('winning_evidence')
    await dialog.getByRole('button', { name: '反証資料を提出' }).click()
    await dialog.getByText('反証成功').waitFor()
    const { data } = await pages.stripe.disputes.list({}, { stripeAccount: account })
    expect(data.map(({ status }) => status)).toEqual(['won'])
  })

  it('counts the disputes of one payment and accepts one', async () => {
    const { account } = await openAuthor(pages.stripe)
    const { id } = await pay(account, { payment_method: 'pm_card_createDispute' })
    const calm = await pay(account)
    await expect
      .poll(async () => (await pages.stripe.disputes.list({}, { stripeAccount: account })).data.length)
      .toBe(1)
    await pages.open(account, everything)
    await pages.mount('payment-disputes', { setPayment: calm.id })
    await expect.poll(() => pages.told('setOnDisputesLoaded')).toEqual([{ total: 0 }])
    await pages.mount('payment-disputes', { setPayment: id })
    await expect.poll(() => pages.told('setOnDisputesLoaded')).toEqual([{ total: 0 }, { total: 1 }])
    const disputes = pages.element('payment-disputes').last()
    await disputes.getByRole('button', { name: 'Accept dispute' }).click()
    await disputes.getByRole('dialog').getByRole('button', { name: 'Accept dispute' }).click()
    await disputes.getByText('Lost').waitFor()
    const { data } = await pages.stripe.disputes.list({}, { stripeAccount: account })
    expect(data.map(({ status }) => status)).toEqual(['lost'])
  })

  it('shows charges made on behalf of the account only with their feature, and refunds them from the account', async () => {
    const { account } = await openAuthor(pages.stripe)
    await pages.running.sandbox.clock.advance(60)
    await pages.stripe.paymentIntents.create({
      amount: 9_000,
      currency: 'jpy',
      payment_method: 'pm_card_bypassPending',
      confirm: true,
      on_behalf_of: account,
      transfer_data: { destination: account },
      application_fee_amount: 900,
    })
    await pages.open(account, everything)
    await pages.mount('payments')
    const payments = pages.element('payments')
    const platformRow = payments.locator('tbody tr').first()
    await platformRow.getByText('Platform').waitFor()
    await pages.page.close()
    const features = { destination_on_behalf_of_charge_management: true }
    await pages.open(account, { payments: { enabled: true, features } })
    await pages.mount('payments')
    const row = pages.element('payments').locator('tbody tr').first()
    await row.getByText('Visa •••• 0077').waitFor()
    expect(await pages.element('payments').locator('tbody tr').count()).toBe(3)
    await row.getByRole('button').click()
    const dialog = pages.element('payments').getByRole('dialog')
    await dialog.getByText('Charged by the platform for you').waitFor()
    await dialog.getByText('¥8,100').waitFor()
    const before = await available(account)
    await dialog.getByRole('button', { name: 'Refund' }).click()
    await dialog.getByRole('button', { name: 'Refund' }).click()
    await dialog.getByText('¥9,000 refunded').waitFor()
    expect(await available(account)).toBe((before ?? 0) - 9_000)
  })

  it('offers the fees of each month as a file', async () => {
    const { account } = await openAuthor(pages.stripe)
    await pages.open(account, everything)
    await pages.mount('documents')
    const documents = pages.element('documents')
    await documents.getByText('November 2026').waitFor()
    const downloading = pages.page.waitForEvent('download')
    await documents.getByRole('button', { name: 'Download CSV: November 2026, JPY' }).click()
    const file = await downloading
    expect(file.suggestedFilename()).toBe('fees-2026-11-jpy.csv')
  })

  it('says that there is nothing yet', async () => {
    const { id } = await pages.stripe.accounts.create({ country: 'JP', type: 'custom' })
    await pages.open(id, everything, { locale: 'ja' })
    for (const name of ['payments', 'disputes-list', 'documents']) await pages.mount(name)
    await pages.element('payments').getByText('支払いはまだありません').waitFor()
    await pages.element('disputes-list').getByText('不審請求の申請はありません').waitFor()
    await pages.element('documents').getByText('書類はまだありません').waitFor()
    expect(await pages.told('error')).toEqual([])
  })
})
