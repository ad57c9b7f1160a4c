import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import type Stripe from 'stripe'
import { chromiumFlags, findChromium } from '../../browser/testing/findChromium.js'
import type { StartSandboxOptions } from '../../core/options.js'
import type { RunningSandbox } from '../../startSandbox.js'
import { frozenSandbox } from '../../testing/stripeClient.js'
import type { PageLocale } from '../pageLocale.js'
import { openShop } from './openShop.js'

export interface Walk {
  running: RunningSandbox & { stripe: Stripe }
  stripe: Stripe
  /** Where people come from and go back to. */
  shop: string
  /** Somebody new, who reads this language: with a telephone, unless told otherwise. */
  visitor(locale: PageLocale, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

const executablePath = findChromium()

export const hasBrowser = executablePath !== undefined

/** One sandbox and one browser for all journeys of a file. */
export async function walkHosted(options: StartSandboxOptions = {}): Promise<Walk> {
  const running = await frozenSandbox(options)
  const shop = await openShop()
  let browser: Promise<Browser> | undefined
  return {
    running,
    stripe: running.stripe,
    shop: shop.url,
    visitor: async (locale, more = {}) => {
      browser ??= chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumFlags })
      const context = await (await browser).newContext({
        locale: locale === 'ja' ? 'ja-JP' : 'en-US',
        viewport: { width: 360, height: 740 },
        ...more,
      })
      return context.newPage()
    },
    close: async () => {
      await (await browser)?.close()
      await shop.close()
      await running.close()
    },
  }
}
