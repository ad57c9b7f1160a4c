import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import type Stripe from 'stripe'
import { chromiumFlags, findChromium } from '../../browser/testing/findChromium.js'
import type { StartSandboxOptions } from '../../core/options.js'
import type { RunningSandbox } from '../../startSandbox.js'
import { frozenSandbox } from '../../testing/stripeClient.js'
import type { PageLocale } from '../pageLocale.js'

/** The shop that sends people to hosted pages and gets them back: an address that only the browser of a walk knows. */
export const shop = 'https://shop.example'

export interface Walk {
  running: RunningSandbox & { stripe: Stripe }
  stripe: Stripe
  /** A person of their own, without cookies, who reads this language; with a telephone unless told otherwise. */
  visitor(locale: PageLocale, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

export const hasBrowser = findChromium() !== undefined

/** One sandbox and one browser for all journeys of a file. */
export async function walkHosted(options: StartSandboxOptions = {}): Promise<Walk> {
  const running = await frozenSandbox(options)
  const executablePath = findChromium()
  let browser: Browser | undefined
  const contexts: BrowserContext[] = []
  const launched = async () => {
    browser ??= await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumFlags })
    return browser
  }
  return {
    running,
    stripe: running.stripe,
    visitor: async (locale, more = {}) => {
      const context = await (await launched()).newContext({
        locale: locale === 'ja' ? 'ja-JP' : 'en-US',
        viewport: { width: 360, height: 740 },
        ...more,
      })
      contexts.push(context)
      await context.route(`${shop}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Shop</title><h1>Shop</h1>' }),
      )
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      return page
    },
    close: async () => {
      for (const context of contexts) await context.close()
      await browser?.close()
      await running.close()
    },
  }
}
