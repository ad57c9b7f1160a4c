import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { args, executablePath } from '../apps/chromium.mjs'

const configDir = fileURLToPath(new URL('.', import.meta.url))

if (!executablePath) throw new Error('Story tests need Chromium. Install it, or set CHROMIUM_PATH to where it is.')

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
