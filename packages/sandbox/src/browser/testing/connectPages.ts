import { type Browser, chromium, type Locator, type Page } from 'playwright'
import type Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { type RunningSandbox, startSandbox } from '../../startSandbox.js'
import { chromiumFlags, findChromium } from './findChromium.js'
import { mintSecret, stripeAt } from './openAuthor.js'
import { servePage } from './servePage.js'

export const executablePath = findChromium()

type Components = Stripe.AccountSessionCreateParams.Components

/** A host's page with Stripe's own loader in it, for the tests of one file: a fresh sandbox and a fresh page for each. */
export function connectPages() {
  let browser: Browser
  let running: RunningSandbox
  let served: Awaited<ReturnType<typeof servePage>>
  let stripe: Stripe
  let page: Page
  let mint: () => Promise<string>
  let errors: string[]

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: chromiumFlags })
  }, 120_000)
  afterAll(() => browser?.close())
  beforeEach(async () => {
    running = await startSandbox({ clock: 'frozen', now: Date.parse('2026-11-20T02:00:00Z') / 1000 })
    stripe = stripeAt(running.port)
    served = await servePage(running.sandbox)
    errors = []
  }, 60_000)
  afterEach(async () => {
    await page?.close()
    await served.close()
    await running.close()
    expect(errors).toEqual([])
  })

  const run = <Result>(method: string, ...values: unknown[]): Promise<Result> =>
    page.evaluate(`host.${method}(${values.map((value) => JSON.stringify(value)).join(', ')})`)

  return {
    get running() {
      return running
    },
    get stripe() {
      return stripe
    },
    get page() {
      return page
    },
    /** Opens the host's page for an account, with what its server grants. */
    async open(account: string, components: Components, options: object = {}, width = 1280): Promise<void> {
      mint = () => mintSecret(stripe, account, components)
      page = await browser.newPage({ viewport: { width, height: 900 } })
      // Shorter than a test may last, so that a failure says what was waited for.
      page.setDefaultTimeout(8_000)
      page.on('pageerror', (error) => errors.push(error.message))
      await page.exposeFunction('mint', () => mint())
      await page.goto(served.url)
      await run('start', { locale: 'en', ...options })
    },
    mount: (name: string, values: object = {}) => run<void>('mount', name, values),
    run,
    element: (name: string): Locator => page.locator(`stripe-connect-${name}`),
    told: (event: string): Promise<unknown[]> =>
      page.evaluate(`host.told.filter(([name]) => name === ${JSON.stringify(event)}).map(([, value]) => value)`),
  }
}
