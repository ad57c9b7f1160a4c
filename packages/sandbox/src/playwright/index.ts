import { test as base, type Page } from '@playwright/test'
import type Stripe from 'stripe'
import { type RunningSandbox, type StartSandboxOptions, startSandbox } from '../index.js'
import { sandboxClient } from '../sandboxClient.js'
import { type SandboxClock, sandboxClock } from '../sandboxClock.js'

export type { SandboxClock, TimeSpan } from '../sandboxClock.js'

/** What a test is handed; its pages get the sandbox's scripts wherever they ask Stripe for its own. @public */
export interface SandboxFixtures {
  /** The SDK, as the platform of `sk_test_sandbox`. */
  stripe: Stripe
  clock: SandboxClock
}

/** What all tests of a worker share. @public */
export interface SandboxWorkerFixtures {
  /** One sandbox for each worker. `reset()` empties it. */
  sandbox: RunningSandbox
  /** How it is made: `test.use({ sandboxOptions: { seed: 'demo' } })`. */
  sandboxOptions: StartSandboxOptions
}

/** Playwright's `test` with a sandbox in each worker. Its clock is frozen unless `sandboxOptions` say otherwise. @public */
export const test = base.extend<SandboxFixtures, SandboxWorkerFixtures>({
  sandboxOptions: [{}, { option: true, scope: 'worker' }],
  sandbox: [
    async ({ sandboxOptions }, use) => {
      const running = await startSandbox({ clock: 'frozen', randomSeed: 1, ...sandboxOptions })
      await use(running)
      await running.close()
    },
    { scope: 'worker' },
  ],
  stripe: async ({ sandbox }, use) => use(sandboxClient(sandbox)),
  clock: async ({ sandbox }, use) => use(sandboxClock(sandbox.sandbox.clock)),
  page: async ({ page, sandbox }, use) => {
    await routeStripe(page, sandbox)
    await use(page)
  },
})

export { expect } from '@playwright/test'

/**
 * Answers for js.stripe.com and connect-js.stripe.com in the sandbox's place, so that a page under test stays as it is: Stripe's
 * loaders find the stand-ins where they look for Stripe's scripts. `test` does it for `page`; other pages need it by hand.
 * @public
 */
export async function routeStripe(page: Page, { url }: Pick<RunningSandbox, 'url'>): Promise<void> {
  await page.route('https://js.stripe.com/**', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: `${url}${pathname}${search}` }) })
  })
  await page.route('https://connect-js.stripe.com/**', async (route) => {
    const script = await (await route.fetch({ url: `${url}/_sandbox/connect.js` })).text()
    const origin = `globalThis.connectSandboxOrigin=${JSON.stringify(url)};\n`
    await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: `${origin}${script}` })
  })
}
