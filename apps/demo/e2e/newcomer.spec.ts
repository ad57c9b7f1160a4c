import { expect, rendering, test } from './demo.js'

for (const { locale, generation, name, words } of [
  {
    locale: 'ja',
    generation: 'v1',
    name: '佐藤 花',
    words: {
      signIn: '佐藤 花としてサインイン',
      onStripe: 'Stripe で続ける',
      banner: '入金を受け取るには、アカウント登録が必要です',
      country: '事業を行う国',
      testData: 'テストデータを入力',
      submit: '登録して続ける',
    },
  },
  {
    locale: 'en',
    generation: 'v2',
    name: 'Lantern House',
    words: {
      signIn: 'Sign in as Lantern House',
      onStripe: 'Continue on Stripe',
      banner: 'Set up your account to get paid',
      country: 'Country of your business',
      testData: 'Use test data',
      submit: 'Submit and continue',
    },
  },
] as const) {
  test.describe(() => {
    test.use({ locale })

    test(`${name} gets an account on Stripe’s pages and then sees the money (${locale}, ${generation})`, async ({
      page,
      demo,
    }) => {
      await page.goto(`${demo.url}/?locale=${locale}&theme=light&rendering=both&onboarding=hosted`)
      await page.getByRole('button', { name: words.signIn }).click()
      if (generation === 'v2') await page.getByRole('combobox').nth(1).selectOption('v2')
      await expect(page.getByText(words.banner)).toBeVisible()
      await page.getByLabel(words.country).selectOption(locale === 'ja' ? 'JP' : 'US')
      await page.getByRole('button', { name: words.onStripe }).click()

      await page.waitForURL(/_sandbox\/onboarding/)
      // A link opens once: opened again, Stripe sends the page back, and it goes on with another at once.
      const first = page.url()
      await page.goto(first)
      await page.waitForURL((url) => url.href.includes('_sandbox/onboarding') && url.href !== first)

      // Some answers lead to another question.
      while (page.url().includes('_sandbox/onboarding')) {
        await page.getByRole('button', { name: words.testData }).click()
        await page.evaluate(() => {
          document.body.dataset.answered = 'yes'
        })
        await page.getByRole('button', { name: words.submit }).click()
        await page.waitForFunction(() => document.body && document.body.dataset.answered === undefined)
      }

      await expect(rendering(page, 'native')).toBeVisible({ timeout: 30_000 })
      await expect.poll(() => new URL(page.url()).search).not.toContain('connect_kit')
      expect(new URL(page.url()).searchParams.get('onboarding')).toBe('hosted')
    })
  })
}

test('somebody who does not agree on Stripe’s consent page reads that nothing changed, and can join after all', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.url}/?locale=en&theme=light&onboarding=oauth`)
  await page.getByRole('button', { name: 'Sign in as Lantern House' }).click()
  await page.getByRole('button', { name: 'Connect on Stripe' }).click()
  await page.waitForURL(/oauth\/authorize/)
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(page.getByText('The account was not connected')).toBeVisible()
  expect(new URL(page.url()).searchParams.get('error')).toBeNull()

  await page.getByRole('button', { name: 'Connect on Stripe' }).click()
  await page.waitForURL(/oauth\/authorize/)
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await expect(rendering(page, 'native')).toBeVisible({ timeout: 30_000 })
  expect(new URL(page.url()).searchParams.get('code')).toBeNull()
  await page.reload()
  await expect(rendering(page, 'native')).toBeVisible({ timeout: 30_000 })
})
