import { configDefaults, defineConfig } from 'vitest/config'

const browser = ['src/**/*.browser.test.ts']

export default defineConfig({
  test: {
    globalSetup: ['src/testing/buildBrowserScripts.ts'],
    // Every file makes sandboxes of its own and shares nothing else: the modules are loaded once instead of once a file.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'sandbox',
          include: ['src/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...browser],
          // A server per file; a frozen clock makes the rest of the time.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browser,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A Chromium each.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
