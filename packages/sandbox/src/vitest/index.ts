import type Stripe from 'stripe'
import { test as base, type TestAPI } from 'vitest'
import type { RunningSandbox, StartSandboxOptions } from '../index.js'
import { startSandbox } from '../index.js'
import { sandboxClient } from '../sandboxClient.js'
import { type SandboxClock, sandboxClock } from '../sandboxClock.js'

export type { SandboxClock, TimeSpan } from '../sandboxClock.js'

/** What a test is handed. @public */
export interface SandboxFixtures {
  /** A sandbox behind a server of its own. */
  sandbox: RunningSandbox
  /** The SDK, as the platform of `sk_test_sandbox`. */
  stripe: Stripe
  clock: SandboxClock
}

/** How a sandbox is made for tests. @public */
export interface SandboxTestOptions extends StartSandboxOptions {
  /** `file`, the default, starts one sandbox for all tests of a file; `test` one for each. */
  per?: 'file' | 'test'
}

/**
 * A `test` with a sandbox, made at the top level of a file: frozen in time unless told otherwise, the same ids in every run, closed when it is over. Only what a
 * test names is started.
 *
 * ```ts
 * const test = sandboxTest({ per: 'test' })
 * test('a payout arrives', async ({ stripe, clock, expect }) => { … })
 * ```
 * @public
 */
export function sandboxTest({ per = 'file', ...options }: SandboxTestOptions = {}): TestAPI<SandboxFixtures> {
  return base.extend<SandboxFixtures>({
    sandbox: [
      // Vitest reads the names of what a fixture needs from here: it needs none.
      // biome-ignore lint/correctness/noEmptyPattern: an object pattern is what Vitest asks for.
      async ({}, use) => {
        const running = await startSandbox({ clock: 'frozen', randomSeed: 1, ...options })
        await use(running)
        await running.close()
      },
      { scope: per },
    ],
    stripe: async ({ sandbox }, use) => use(sandboxClient(sandbox)),
    clock: async ({ sandbox }, use) => use(sandboxClock(sandbox.sandbox.clock)),
  })
}
