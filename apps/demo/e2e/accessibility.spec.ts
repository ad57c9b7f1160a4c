import AxeBuilder from '@axe-core/playwright'
import { expect, rendering, test } from './demo.js'

for (const locale of ['ja', 'en'] as const) {
  test(`sign-in and both renderings pass axe in every theme, and fit 360 px (${locale})`, async ({ page, demo }) => {
    const check = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    const open = (theme: string, renderer: 'native' | 'stripe') =>
      page.goto(`${demo.url}/?locale=${locale}&theme=${theme}&rendering=${renderer}`)

    await open('light', 'native')
    const signIn = page.getByRole('main').getByRole('button').first()
    await signIn.waitFor()
    await check()
    await signIn.click()

    for (const theme of ['light', 'dark', 'brand']) {
      for (const renderer of ['native', 'stripe'] as const) {
        await open(theme, renderer)
        await expect(rendering(page, renderer).getByRole('row').nth(3)).toBeVisible()
        await check()
        await page.setViewportSize({ width: 360, height: 740 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
        await page.setViewportSize({ width: 1280, height: 800 })
      }
    }
  })
}
