import { test as base, expect, type Page } from '@playwright/test'
import Stripe from 'stripe'
import { startDemo } from '../dist/server/startDemo.js'

interface DemoFixtures {
  /** A demo of the test's own: nothing that another test did is in it. */
  demo: { url: string; stripe: Stripe }
}

export const test = base.extend<DemoFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from the pattern.
  demo: async ({}, use) => {
    const demo = await startDemo({ port: 0 })
    if (!demo.sandboxUrl) throw new Error('The browser tests run against the sandbox: unset STRIPE_SECRET_KEY.')
    const { hostname, port } = new URL(demo.sandboxUrl)
    await use({
      url: demo.url,
      stripe: new Stripe('sk_test_sandbox', { host: hostname, port: Number(port), protocol: 'http' }),
    })
    await demo.close()
  },
})

export { expect }

export const honya = { stripeAccount: 'acct_1HonyaPress' }

/** Opens the demo in a language and signs in by pressing the button that names the person. */
export async function signIn(page: Page, url: string, { locale, name }: { locale: 'en' | 'ja'; name: string }) {
  await page.goto(`${url}/?locale=${locale}&theme=light&rendering=both`)
  await page.getByRole('button', { name: locale === 'en' ? `Sign in as ${name}` : `${name}としてサインイン` }).click()
}

/** What went wrong in the page, as it goes wrong: exceptions, errors on the console, answers that refuse. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text())
  })
  page.on('response', (response) => {
    // A week later Connect.js's session is over: it is told so, and fetches a new client secret.
    const isOver = response.status() === 401 && response.url().includes('/_sandbox/connect/')
    if (response.status() >= 400 && !isOver) faults.push(`${response.status()} ${response.url()}`)
  })
  return faults
}

/** One of the two renderings on the page. */
export const rendering = (page: Page, renderer: 'native' | 'stripe') =>
  page.locator(`section[data-renderer="${renderer}"]`)

export const yen = (amount: number) => `${amount < 0 ? '−' : ''}¥${Math.abs(amount).toLocaleString('en-US')}`
