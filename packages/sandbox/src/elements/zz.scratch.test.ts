import { readFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { it } from 'vitest'
import { stripeAt } from '../browser/testing/openAuthor.js'
import { startSandbox } from '../startSandbox.js'
import { serveHost } from './testing/serveHost.js'

it('x', async () => {
  const running = await startSandbox({ clock: 'frozen', now: Date.parse('2026-11-20T02:00:00Z') / 1000 })
  const stripe = stripeAt(running.port)
  const host = await serveHost(running.sandbox)
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  })
  const open = async (options: unknown, { width = 1280, height = 900, locale = 'en-US' } = {}) => {
    const page = await browser.newPage({ viewport: { width, height }, locale })
    page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log('  console', m.type(), m.text()))
    page.on('pageerror', (e) => console.log('  pageerror', e.message))
    await page.goto(host.url)
    await page.evaluate((o) => (window as any).host.start(o), options)
    return page
  }
  const code = readFileSync('/tmp/scratch/run.js', 'utf8')
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor
  try {
    await new AsyncFunction('open', 'stripe', 'running', 'host', 'browser', code)(open, stripe, running, host, browser)
  } catch (e) {
    console.log(e)
  }
  await browser.close()
  await host.close()
  await running.close()
}, 120_000)
