import type { Page } from '@playwright/test'
import { axeIsContent } from './axeIsContent.js'
import { keys } from './keys.js'
import { modeWords } from './modeWords.js'
import { openForBusiness } from './openForBusiness.js'
import { answerStripesForm } from './stripesForm.js'
import { expect, test } from './test.js'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

test.use({ viewport: { width: 360, height: 740 } })

/** Presses what leads to another page. */
async function go(page: Page, name: string | RegExp) {
  const arrived = page.waitForEvent('load')
  await keys.press(button(page, name))
  await arrived
}

test.describe('in English', () => {
  const m = modeWords.en
  test.use({ locale: 'en-US' })

  test('to Stripe’s pages and back without a mouse', async ({ seller, page }) => {
    const one = await seller({ generation: 'v2', locale: 'en', mode: 'hosted' })
    await keys.select(page.getByLabel(m.country), 'US')
    await go(page, m.toStripe)
    expect(page.url()).toMatch(/_sandbox\/onboarding/)
    while (/_sandbox/.test(page.url())) {
      await go(page, m.testData)
      await go(page, m.submit)
    }
    await openForBusiness(page, one)
    await axeIsContent(page)
  })

  test('to Stripe’s consent page and back without a mouse, refused, allowed and parted again', async ({
    seller,
    page,
  }) => {
    const one = await seller({ generation: 'v1', locale: 'en', mode: 'oauth' })
    await go(page, m.connect)
    expect(page.url()).toMatch(/oauth\/authorize/)
    await go(page, m.deny)
    await expect(page.getByText(m.refused)).toBeVisible()
    expect(await one.read()).toBeNull()
    await axeIsContent(page)

    await go(page, m.connect)
    await go(page, m.allow)
    await expect(page.getByTestId('completed')).toBeVisible()
    await expect(page.getByTestId('completed')).toHaveText((await one.account()).id)
    await axeIsContent(page)

    await keys.press(button(page, m.disconnect))
    const dialog = page.getByRole('dialog')
    await axeIsContent(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    // Where one was, not at the top of the page.
    await expect(button(page, m.disconnect)).toBeFocused()
    await page.keyboard.press('Enter')
    await keys.press(dialog.getByRole('button', { name: m.disconnect }))
    await expect(button(page, m.connect)).toBeVisible()
    expect(await one.read()).toBeNull()
  })
})

test.describe('in Japanese', () => {
  const m = modeWords.ja
  test.use({ locale: 'ja-JP' })

  test('through Stripe’s form without a mouse', async ({ seller, page }) => {
    const one = await seller({ generation: 'v1', locale: 'ja', mode: 'embedded' })
    await keys.select(page.getByLabel(m.country), 'JP')
    await keys.press(button(page, m.begin))
    await expect(page.locator('stripe-connect-account-onboarding').getByRole('combobox').first()).toBeVisible()
    await keys.press(page.getByText(m.popupQuestion))
    await expect(button(page, m.insteadOnStripe)).toBeVisible()
    await axeIsContent(page)
    await answerStripesForm(page, m, keys, 'individual')
    await openForBusiness(page, one)
    await axeIsContent(page)
  })
})
