import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from '../../browser/testing/findChromium.js'

const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../../node_modules/.cache/playwright',
  reporter: 'line',
  workers: 1,
  use: { launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumFlags } },
})
