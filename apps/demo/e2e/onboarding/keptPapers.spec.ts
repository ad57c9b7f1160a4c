import type { Page } from '@playwright/test'
import { needPapers } from './needPapers.js'
import type { Host } from './startHost.js'
import { expect, test } from './test.js'
import { Wizard } from './wizard.js'
import { failOnce } from './writes.js'

const uploads = '**/_sandbox/v1/files'

const papersAt = async ({ stripe }: Host) =>
  stripe.files.list({ purpose: 'identity_document' }).autoPagingToArray({ limit: 10_000 })

/** The next upload is answered with a 500: before Stripe has the file, or after. */
const loseUpload = (page: Page, when: 'before' | 'after') =>
  page.route(
    uploads,
    async (route) => {
      if (when === 'after') await route.fetch()
      await route.fulfill({ status: 500, json: { error: { type: 'api_error', message: 'The answer was lost.' } } })
    },
    { times: 1 },
  )

for (const [generation, locale, lost] of [
  ['v1', 'ja', 'before'],
  ['v2', 'en', 'after'],
] as const) {
  test.describe(`the papers of an individual in ${locale}`, () => {
    test.use({ locale: locale === 'ja' ? 'ja-JP' : 'en-US' })

    test(`are there when Stripe has them and not before, ${generation}`, async ({ seller, host, page }) => {
      test.setTimeout(300_000)
      const one = await seller({ generation, locale, mode: 'api' })
      await needPapers(one, host, page)
      const wizard = new Wizard(page, locale)
      const { m, uploaded } = wizard
      const before = (await papersAt(host)).length
      const made = async () => (await papersAt(host)).length - before
      const place = page.locator('form button[name*=verification]')
      await expect(wizard.title).toHaveText(m.documents)
      await wizard.ready()
      await page.getByRole('radio', { name: m.passport }).check()

      // Whatever is still on its way when the page goes away never was there.
      await page.route(uploads, () => {}, { times: 1 })
      await wizard.give(place, 'success.png')
      await expect(page.getByRole('progressbar')).toBeVisible()
      await page.reload()
      await wizard.ready()
      await expect(page.getByRole('radio', { name: m.passport })).toBeChecked()
      await expect(page.locator('form img')).toHaveCount(0)
      await expect(uploaded).toHaveCount(0)
      await wizard.button(m.next).click()
      await expect(page.getByText(m.uploadMissing)).toBeVisible()
      expect(await made()).toBe(0)

      // A file whose answer was lost belongs to nothing; the one that is sent again is the account's.
      const orphans = lost === 'after' ? 1 : 0
      await loseUpload(page, lost)
      await wizard.give(place, 'success.png')
      await expect(page.getByText(m.uploadLost)).toBeVisible()
      expect(await made()).toBe(orphans)
      await wizard.button(m.tryAgain).dblclick()
      await expect(uploaded).toHaveCount(1)
      expect(await made()).toBe(orphans + 1)

      await page.reload()
      await wizard.ready()
      await expect(page.getByRole('radio', { name: m.passport })).toBeChecked()
      await expect(uploaded).toHaveCount(1)

      await failOnce(page, 'before')
      await wizard.button(m.next).click()
      await expect(page.getByText(m.sendAgain)).toBeVisible()
      await expect(uploaded).toHaveCount(1)

      await one.signOut()
      await wizard.button(m.next).click()
      await expect(page.getByText(m.signedOut)).toBeVisible()
      await expect(uploaded).toHaveCount(1)

      await one.signIn()
      await failOnce(page, 'after')
      await wizard.button(m.next).dblclick()
      await expect(page.getByText(m.sendAgain)).toBeVisible()
      await wizard.press(m.next)
      const [newest] = await papersAt(host)
      expect(await made()).toBe(orphans + 1)
      const { individual } = await host.stripe.accounts.retrieve((await one.account()).id)
      expect(individual?.verification?.document?.front).toBe(newest?.id)

      await wizard.press(m.back)
      await expect(page.getByText(m.given)).toBeVisible()
      await page.reload()
      await expect(page.getByText(m.given)).toBeVisible()
      await expect.poll(async () => (await one.account()).status.payouts).toBe('enabled')
    })
  })
}
