import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageLocales } from './pageLocale.js'
import { flawsOf } from './testing/flawsOf.js'
import { hasBrowser, type Walk, walkHosted } from './testing/walkHosted.js'

let walk: Walk

describe.skipIf(!hasBrowser)('hosted pages in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    walk = await walkHosted()
    const card = { payment_method: 'pm_card_visa', confirm: true } as const
    await walk.stripe.paymentIntents.create({ ...card, amount: 1200, currency: 'jpy' })
  }, 60_000)

  afterAll(() => walk.close())

  describe.each(pageLocales)('in %s', (locale) => {
    it.each([
      'checkout/pay/nothing',
      'checkout/link/nothing',
      'checkout/thanks',
      'portal/session/nothing',
      'portal/login/nothing',
      'onboarding/acct_1/nothing',
      'express/acct_1/nothing',
      'invoices/acct_1/in_1/nothing',
      'receipts/acct_1/ch_1/nothing',
      '3ds/acct_1/nothing',
    ])('%s says that there is nothing, marked as a sandbox', async (path) => {
      const page = await walk.visitor(locale)
      const answer = await page.goto(`${walk.running.url}/_sandbox/${path}`)
      expect(answer?.status()).toBe(path === 'checkout/thanks' ? 200 : 404)
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      expect(await page.getByRole('banner').textContent()).toContain(locale === 'ja' ? 'サンドボックス' : 'Sandbox')
      expect(await page.title()).not.toBe('')
      expect(await flawsOf(page)).toEqual([])
      await page.context().close()
    })

    it('every page of the console fits a telephone and is found by its links', async () => {
      const page = await walk.visitor(locale)
      await page.goto(`${walk.running.url}/_sandbox`)
      const links = await page.getByRole('link').evaluateAll((found) => found.map((link) => link.getAttribute('href')))
      expect(links.length).toBeGreaterThan(6)
      for (const link of links) {
        const answer = await page.goto(new URL(link ?? '', `${walk.running.url}/_sandbox`).href)
        expect([link, answer?.status(), await flawsOf(page)]).toEqual([link, 200, []])
      }
      await page.context().close()
    })
  })
})
