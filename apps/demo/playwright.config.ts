import { defineConfig } from '@playwright/test'
import { args, executablePath } from '../chromium.mjs'

if (!executablePath && process.env.REQUIRE_BROWSER) {
  throw new Error(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  )
}
if (!executablePath) {
  console.warn(
    'The browser tests were skipped: install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  )
}

export default defineConfig({
  testDir: 'e2e',
  testIgnore: executablePath ? [] : ['**'],
  fullyParallel: false,
  workers: 1,
  timeout: 120_000,
  // Two cores are shared with whatever else is being checked.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    locale: 'en-US',
    timezoneId: 'Asia/Tokyo',
    launchOptions: { executablePath, args },
  },
})
