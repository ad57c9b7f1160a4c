import type { Page } from '@playwright/test'
import { axeIsContent } from './axeIsContent.js'
import { mouse } from './hands.js'
import { modeWords } from './modeWords.js'
import { openForBusiness } from './openForBusiness.js'
import { answerStripesForm } from './stripesForm.js'
import { expect, test } from './test.js'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const sellers = [
  { country: 'JP', business: 'individual', generation: 'v1', locale: 'ja' },
  { country: 'US', business: 'company', generation: 'v2', locale: 'en' },
  { country: 'JP', business: 'company', generation: 'v2', locale: 'ja' },
  { country: 'US', business: 'individual', generation: 'v1', locale: 'en' },
] as const

const opposite = { v1: 'v2', v2: 'v1' } as const

for (const { country, business, generation, locale } of sellers) {
  test.describe(`${country} ${business} in ${locale}`, () => {
    const m = modeWords[locale]
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
      await openForBusiness(page, one)
      await axeIsContent(page)
      await page.reload()
      await openForBusiness(page, one)
    })

    test(`in Stripe’s form, ${opposite[generation]}`, async ({ seller, page }) => {
      const one = await seller({ generation: opposite[generation], locale, mode: 'embedded' })
      await axeIsContent(page)
      await page.getByLabel(m.country).selectOption(country)
      await button(page, m.begin).dblclick()
      await answerStripesForm(page, m, mouse, business)
      await openForBusiness(page, one)
      await axeIsContent(page)
    })
  })
}

for (const { locale, generation } of [
  { locale: 'ja', generation: 'v1' },
  { locale: 'en', generation: 'v2' },
] as const) {
  test.describe(`with a Stripe account that exists already, in ${locale}`, () => {
    const m = modeWords[locale]
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
