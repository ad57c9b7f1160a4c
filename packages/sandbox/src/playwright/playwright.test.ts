import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { findChromium } from '../browser/testing/findChromium.js'

const runner = createRequire(import.meta.url).resolve('@playwright/test/cli')
const config = fileURLToPath(new URL('./testing/playwright.config.ts', import.meta.url))

it.skipIf(!findChromium())(
  'hands Playwright a sandbox and pages that use it',
  async () => {
    // Playwright refuses to run inside another runner that it takes for its own.
    const { NODE_OPTIONS: _, ...env } = process.env
    const run = promisify(execFile)(process.execPath, [runner, 'test', '-c', config], { env })
    expect((await run).stdout).toContain('1 passed')
  },
  60_000,
)
