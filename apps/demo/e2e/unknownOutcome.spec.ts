import { expect, honya, rendering, signIn, test } from './demo.js'

test('a payout that Stripe does not answer for is shown as being checked, and is made once', async ({ page, demo }) => {
  await signIn(page, demo.url, { locale: 'en', name: 'Honya Press' })
  const native = rendering(page, 'native')
  await native.getByRole('button', { name: 'Pay out' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('60000')

  // The payout is made, the answer is lost: the first time and each time the SDK tries again.
  await page.request.post(`${demo.url}/_sandbox/faults`, {
    data: { method: 'POST', path: '/v1/payouts', count: 3, drop: 'after' },
  })
  await dialog.getByRole('button', { name: /60,000/ }).click()
  await expect(page.getByText(/We are checking whether this payout was created/).first()).toBeVisible({
    timeout: 30_000,
  })

  await expect(page.getByText(/We are checking whether this payout was created/)).toHaveCount(0, { timeout: 40_000 })
  const { data } = await demo.stripe.payouts.list({ limit: 10 }, honya)
  expect(data.filter((payout) => payout.amount === 60_000)).toHaveLength(1)
})
