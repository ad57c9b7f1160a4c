import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/pgliteTemplate.ts'],
    // Opening a database on a busy machine with two cores takes longer than the default of ten seconds.
    hookTimeout: 60_000,
    testTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    // Each file opens a PGlite of a few hundred megabytes.
    maxWorkers: 2,
  },
})
