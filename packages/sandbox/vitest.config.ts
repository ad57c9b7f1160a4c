import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Every file makes sandboxes of its own and shares nothing else: the modules are loaded once instead of once a file.
    isolate: false,
    // A server per file; a frozen clock makes the rest of the time.
    testTimeout: 15_000,
  },
})
