import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path))

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
  reporter: [['list']],
  use: {
    locale: 'en-US',
    timezoneId: 'Asia/Tokyo',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
