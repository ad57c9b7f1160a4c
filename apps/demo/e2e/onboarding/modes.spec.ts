import type { Page } from '@playwright/test'
import { axeIsContent } from './axeIsContent.js'
import { expect, type Locale, type Seller, test } from './test.js'

const words = {
  en: {
    country: 'Country of your business',
    toStripe: /^(Continue on Stripe|Go on where you left off)$/,
    begin: 'Continue',
    connect: 'Connect on Stripe',
    everything: 'Everything is in place.',
    moreLater: 'Everything works.',
    disconnect: 'Disconnect',
    refused: 'The account was not connected',
    // Of Stripe's pages, as the sandbox has them.
    testData: 'Use test data',
    submit: 'Submit and continue',
    next: 'Continue',
    agree: 'Agree and submit',
    allow: 'Connect',
    deny: 'Cancel',
  },
  ja: {
    country: '事業を行う国',
    toStripe: /^(Stripe で続ける|続きから再開)$/,
    begin: '続ける',
    connect: 'Stripe で連結',
    everything: '必要な情報はすべて揃っています。',
    moreLater: '支払いの受け付けと入金ができます。',
    disconnect: '連結を解除',
    refused: 'アカウントは連結されていません',
    testData: 'テストデータを入力',
    submit: '登録して続ける',
    next: '次へ',
    agree: '同意して送信',
    allow: '連携する',
    deny: '連携しない',
  },
} as const satisfies Record<Locale, object>

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The account is open for business, the page says so, and nothing was made twice. */
async function expectDone(page: Page, { locale, account, made, generation }: Seller) {
  const { everything, moreLater } = words[locale]
  await expect(page.getByText(new RegExp(`^(${everything}|${moreLater})`))).toBeVisible()
  await expect(page.getByTestId('completed')).toBeVisible()
  const { status, ...read } = await account()
  expect(['complete', 'enabled_more_later']).toContain(status.stage)
  expect([read.generation, status.payouts]).toEqual([generation, 'enabled'])
  expect(await made()).toMatchObject({ accounts: 1, banks: 1 })
}

const sellers = [
  { country: 'JP', business: 'individual', generation: 'v1', locale: 'ja' },
  { country: 'US', business: 'company', generation: 'v2', locale: 'en' },
  { country: 'JP', business: 'company', generation: 'v2', locale: 'ja' },
  { country: 'US', business: 'individual', generation: 'v1', locale: 'en' },
] as const

const opposite = { v1: 'v2', v2: 'v1' } as const

for (const { country, business, generation, locale } of sellers) {
  test.describe(`${country} ${business} in ${locale}`, () => {
    const m = words[locale]
    test.use({ locale: locale === 'ja' ? 'ja-JP' : 'en-US' })

    test(`on Stripe’s pages, ${generation}`, async ({ host, seller, page }) => {
      const one = await seller({ generation, locale, mode: 'hosted' })
      await axeIsContent(page)
      await page.getByLabel(m.country).selectOption(country)
      if (business === 'company') {
        // Stripe's page would ask; what its test data answers is an individual.
        await page.request.post(`${host.url}/connect/account`, { data: { country, business_type: business } })
        await page.reload()
      }
      await page.getByRole('button', { name: m.toStripe }).dblclick()
      await page.waitForURL(/_sandbox\/onboarding/)
      while (/_sandbox/.test(page.url())) {
        await button(page, m.testData).click()
        await button(page, m.submit).click()
      }
      await expectDone(page, one)
      await axeIsContent(page)
      await page.reload()
      await expectDone(page, one)
    })

    test(`in Stripe’s form, ${opposite[generation]}`, async ({ seller, page }) => {
      const one = await seller({ generation: opposite[generation], locale, mode: 'embedded' })
      await axeIsContent(page)
      await page.getByLabel(m.country).selectOption(country)
      await button(page, m.begin).dblclick()
      await answerInForm(page, m, business)
      await expectDone(page, one)
      await axeIsContent(page)
    })
  })
}

/** Stripe's form, page by page: first what kind of business it is, at last the consent. */
async function answerInForm(page: Page, m: (typeof words)[Locale], business: string) {
  const form = page.locator('stripe-connect-account-onboarding')
  const press = (name: string) => form.getByRole('button', { name, exact: true })
  await form.getByRole('combobox').first().selectOption(business)
  await press(m.next).click()
  const title = form.getByRole('heading', { level: 3 }).first()
  const ready = press(m.agree).or(press(m.testData).first())
  for (await ready.waitFor(); !(await press(m.agree).isVisible()); await ready.waitFor()) {
    const before = (await title.textContent()) ?? ''
    await press(m.testData).click()
    await press(m.next).click()
    await expect(title).not.toHaveText(before)
  }
  await press(m.agree).click()
}

for (const { locale, generation } of [
  { locale: 'ja', generation: 'v1' },
  { locale: 'en', generation: 'v2' },
] as const) {
  test.describe(`with a Stripe account that exists already, in ${locale}`, () => {
    const m = words[locale]
    test.use({ locale: locale === 'ja' ? 'ja-JP' : 'en-US' })

    test('refused, then allowed, once, and parted again', async ({ seller, page }) => {
      const one = await seller({ generation, locale, mode: 'oauth' })
      await axeIsContent(page)
      await button(page, m.connect).dblclick()
      await page.waitForURL(/oauth\/authorize/)
      await button(page, m.deny).click()
      await expect(page.getByText(m.refused)).toBeVisible()
      expect(await one.read()).toBeNull()

      await button(page, m.connect).click()
      await page.waitForURL(/oauth\/authorize/)
      await button(page, m.allow).click()
      await expect(page.getByTestId('completed')).toBeVisible()
      const { id } = await one.account()
      expect(page.url()).not.toContain('code=')
      await page.goBack()
      await page.goForward()
      await page.reload()
      await expect(page.getByTestId('completed')).toHaveText(id)
      expect((await one.account()).id).toBe(id)
      await axeIsContent(page)

      await button(page, m.disconnect).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: m.disconnect }).click()
      await expect(button(page, m.connect)).toBeVisible()
      expect(await one.read()).toBeNull()
    })
  })
}
