import { expect, faultsOf, honya, rendering, signIn, test, yen } from './demo.js'

for (const { locale, name, words } of [
  {
    locale: 'ja',
    name: '本屋プレス',
    words: { payOut: '入金する', paid: '入金済み', week: '7日進める', role: '役割', amount: '金額', close: '閉じる' },
  },
  {
    locale: 'en',
    name: 'Honya Press',
    words: { payOut: 'Pay out', paid: 'Paid', week: '+7 days', role: 'Role', amount: 'Amount', close: 'Close' },
  },
] as const) {
  test(`a Japanese author pays out, and a week later both renderings read paid (${locale})`, async ({ page, demo }) => {
    const faults = faultsOf(page)
    await signIn(page, demo.url, { locale, name })
    const native = rendering(page, 'native')
    const stripe = rendering(page, 'stripe')

    const before = await demo.stripe.balance.retrieve({}, honya)
    const available = before.available.find(({ currency }) => currency === 'jpy')?.amount ?? 0
    expect(available).toBeGreaterThan(50_000)
    await expect(native.getByText(yen(available), { exact: true })).toBeVisible()
    await expect(stripe.getByText(yen(available), { exact: true }).first()).toBeVisible()

    await native.getByRole('button', { name: words.payOut }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('50000')
    await dialog.getByRole('button', { name: /50,000/ }).dblclick()
    await expect(dialog.getByText(/50,000/).first()).toBeVisible()
    await dialog.getByRole('button', { name: words.close }).first().click()

    await expect(native.getByText(yen(available - 50_000), { exact: true })).toBeVisible()
    await expect(stripe.getByText(yen(available - 50_000), { exact: true }).first()).toBeVisible()

    const made = await demo.stripe.payouts.list({ limit: 10 }, honya)
    const manual = made.data.filter(
      (payout) => !payout.automatic && payout.amount === 50_000 && payout.status !== 'paid',
    )
    expect(manual).toHaveLength(1)

    await page.getByRole('button', { name: words.week }).click()
    const nativeRow = native.getByRole('row').filter({ hasText: '¥50,000' }).first()
    await expect(nativeRow.getByText(words.paid, { exact: true })).toBeVisible({ timeout: 20_000 })
    const stripeRow = stripe.getByRole('row').filter({ hasText: '¥50,000' }).first()
    await expect(stripeRow.getByText(words.paid, { exact: true })).toBeVisible({ timeout: 20_000 })

    expect(faults).toEqual([])
  })

  test(`a viewer sees the money and cannot pay it out (${locale})`, async ({ page, demo }) => {
    await signIn(page, demo.url, { locale, name })
    await page.getByLabel(words.role).selectOption('viewer')
    const native = rendering(page, 'native')
    await expect(native.getByText(/^¥[\d,]+$/).first()).toBeVisible()
    await expect(page.getByRole('button', { name: words.payOut })).toHaveCount(0)

    const answer = await page.request.post(`${demo.url}/connect/payouts`, {
      data: { operation: crypto.randomUUID(), amount: 100, currency: 'jpy' },
    })
    expect(answer.status()).toBe(403)
    expect((await answer.json()).error).toMatchObject({ type: 'permission_error' })
  })
}
