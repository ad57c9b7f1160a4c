// The picture of the README, made from the demo: `pnpm --filter demo run screenshot` after a build.
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { args, executablePath } from '../chromium.mjs'
import { startDemo } from './dist/server/startDemo.js'

const demo = await startDemo({ port: 0 })
const browser = await chromium.launch({ executablePath, args })
const page = await browser.newPage({ viewport: { width: 1440, height: 1010 }, timezoneId: 'Asia/Tokyo' })
await page.goto(`${demo.url}/?locale=en&theme=light&rendering=both`)
await page.getByRole('button', { name: 'Sign in as Honya Press' }).click()
await page.locator('[data-renderer=stripe]').getByRole('row').nth(5).waitFor()
await page.locator('[data-renderer=native]').getByRole('row').nth(5).waitFor()
await page.screenshot({ path: fileURLToPath(new URL('../../docs/demo.png', import.meta.url)) })
await browser.close()
await demo.close()
