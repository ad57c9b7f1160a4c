import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const configDir = fileURLToPath(new URL('.', import.meta.url))

const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path))

if (!executablePath) throw new Error('Story tests need Chromium. Install it, or set CHROMIUM_PATH to where it is.')

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const runs = ['en', 'ja'].flatMap((locale) => ['light', 'dark'].map((theme) => ({ locale, theme })))

/** Every story, with axe, in both languages and both themes. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: runs.map(({ locale, theme }) => ({
      plugins: [storybookTest({ configDir })],
      define: { STORY_RUN: JSON.stringify({ locale, theme }) },
      optimizeDeps: {
        include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', '@tanstack/react-query', 'zod', 'zod-openapi'],
      },
      test: {
        name: `${locale} ${theme}`,
        browser: {
          enabled: true,
          headless: true,
          provider: playwright({ launchOptions: { executablePath, args } }),
          instances: [{ browser: 'chromium' as const }],
          screenshotFailures: false,
        },
      },
    })),
  },
})
