import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // A server per file; a frozen clock makes the rest of the time.
    testTimeout: 15_000,
  },
})
