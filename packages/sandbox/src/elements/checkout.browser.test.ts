import { type Browser, chromium, type Page } from 'playwright'
import type Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumFlags, findChromium } from '../browser/testing/findChromium.js'
import { frozenSandbox } from '../testing/stripeClient.js'
import { serveHost } from './testing/serveHost.js'

const executablePath = findChromium()

type SessionParams = Stripe.Checkout.SessionCreateParams

describe.skipIf(!executablePath)('Checkout sessions in a page of the shop', () => {
  let browser: Browser
  let running: Awaited<ReturnType<typeof frozenSandbox>>
  let served: Awaited<ReturnType<typeof serveHost>>
  let stripe: Stripe
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: chromiumFlags })
  }, 60_000)
  afterAll(() => browser.close())

  beforeEach(async () => {
    running = await frozenSandbox({ country: 'US' })
    stripe = running.stripe
    served = await serveHost(running.sandbox)
    complaints = []
  }, 30_000)
  afterEach(async () => {
    await page?.close()
    await served.close()
    await running.close()
    expect(complaints).toEqual([])
  })

  const open = async (options: object) => {
    page = await browser.newPage({ viewport: { width: 1280, height: 1200 }, locale: 'en-US' })
    page.on('console', (message) => {
      const refused = message.text().startsWith('Failed to load resource')
      if (['error', 'warning'].includes(message.type()) && !refused) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${served.url}/?checkout`)
    await page.evaluate(`startCheckout(${JSON.stringify(options)})`)
  }
  const bookPrice = async (recurring?: Stripe.PriceCreateParams.Recurring) =>
    stripe.prices.create({
      currency: 'usd',
      unit_amount: 1500,
      product_data: { name: 'Night Reading' },
      ...(recurring ? { recurring } : {}),
    })
  const sell = async (params: SessionParams, recurring?: Stripe.PriceCreateParams.Recurring) => {
    const price = await bookPrice(recurring)
    return stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: recurring ? 'subscription' : 'payment',
      line_items: [{ price: price.id, quantity: 2 }],
      return_url: `${served.url}/done?session={CHECKOUT_SESSION_ID}`,
      ...params,
    })
  }
  const frame = () => page.frameLocator('iframe[title="Secure payment input frame"]')
  const typeCard = async (number: string) => {
    await frame().getByLabel('Card number').fill(number)
    await frame().getByLabel('Expiration date').fill('1234')
    await frame().getByLabel('Security code').fill('123')
    await frame().getByLabel('ZIP code').fill('97201')
  }
  const press = (name = 'Pay') => page.getByRole('button', { name, exact: true }).click()
  const result = async (): Promise<Record<string, unknown>> => {
    await expect.poll(() => page.evaluate('checkoutHost.result !== undefined'), { timeout: 30_000 }).toBe(true)
    return page.evaluate('checkoutHost.result')
  }
  const payEmbedded = async (number: string) => {
    const inner = page.frameLocator('iframe[title="Secure checkout frame"]')
    await inner.getByLabel('Email').fill('ann@example.com')
    await inner.getByLabel(/card number/i).fill(number)
    await inner.getByLabel(/expir/i).fill('12/34')
    await inner.getByLabel(/security code|cvc/i).fill('123')
    await inner.getByLabel(/name/i).fill('Ann Reader')
    await inner.getByRole('button', { name: /^Pay/ }).click()
  }
  const shown = (): Promise<Record<string, unknown>> => page.evaluate('checkoutHost.session')

  it('shows what is bought and pays for it', async () => {
    const session = await sell({})
    await open({ clientSecret: session.client_secret, email: 'ann@example.com' })
    await page.getByText('Night Reading × 2 $30.00').waitFor()
    expect(await shown()).toMatchObject({
      id: session.id,
      currency: 'usd',
      status: { type: 'open' },
      minorUnitsAmountDivisor: 100,
      total: { total: { minorUnitsAmount: 3000, amount: '$30.00' } },
      lineItems: [{ name: 'Night Reading', quantity: 2, unitAmount: { amount: '$15.00' } }],
    })
    await typeCard('4242424242424242')
    await press()
    expect(await result()).toMatchObject({
      type: 'success',
      session: { status: { type: 'complete', paymentStatus: 'paid' } },
    })
    const paid = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
    expect(paid).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      customer_details: { email: 'ann@example.com' },
      payment_intent: { status: 'succeeded', amount: 3000 },
    })
  })

  it('goes to the return address of the session', async () => {
    const session = await sell({})
    await open({ clientSecret: session.client_secret, email: 'ann@example.com', redirect: 'always' })
    await typeCard('4242424242424242')
    await press()
    await page.waitForURL(`**/done?session=${session.id}`)
  })

  it('tells a decline, and lets the buyer try again', async () => {
    const session = await sell({})
    await open({ clientSecret: session.client_secret, email: 'ann@example.com' })
    await typeCard('4000000000000002')
    await press()
    expect(await result()).toEqual({
      type: 'error',
      error: {
        message: 'Your card was declined.',
        code: 'paymentFailed',
        paymentFailed: { declineCode: 'generic_decline' },
      },
    })
    await typeCard('4242424242424242')
    await page.evaluate('checkoutHost.result = undefined')
    await press()
    expect(await result()).toMatchObject({ type: 'success' })
  })

  it('asks the bank over the page', async () => {
    const session = await sell({})
    await open({ clientSecret: session.client_secret, email: 'ann@example.com' })
    await typeCard('4000000000003220')
    await press()
    await page
      .frameLocator('dialog iframe')
      .getByRole('button', { name: /authenticate|complete/i })
      .click()
    expect(await result()).toMatchObject({ type: 'success', session: { status: { type: 'complete' } } })
  })

  it('subscribes, with the email of the Contact Details Element', async () => {
    const session = await sell({}, { interval: 'month' })
    await open({ clientSecret: session.client_secret, contact: true })
    await page.frameLocator('iframe[title="Secure email input frame"]').getByLabel('Email').fill('ben@example.com')
    await typeCard('4242424242424242')
    await expect.poll(shown).toMatchObject({
      email: 'ben@example.com',
      canConfirm: true,
      recurring: { interval: 'month', intervalCount: 1, dueNext: { total: { amount: '$30.00' } } },
    })
    await press()
    expect(await result()).toMatchObject({ type: 'success' })
    const { subscription, customer_details } = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ['subscription'],
    })
    expect(subscription).toMatchObject({ status: 'active' })
    expect(customer_details?.email).toBe('ben@example.com')
  })

  it('changes with a promotion code and with the quantity', async () => {
    const coupon = await stripe.coupons.create({ percent_off: 50, name: 'Half' })
    await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, code: 'HALF' })
    const price = await bookPrice()
    const session = await sell({
      allow_promotion_codes: true,
      line_items: [{ price: price.id, quantity: 1, adjustable_quantity: { enabled: true, maximum: 2 } }],
    })
    await open({ clientSecret: session.client_secret, email: 'ann@example.com', code: 'half' })
    await press('Apply')
    await page.getByText('$7.50', { exact: true }).waitFor()
    expect(await shown()).toMatchObject({
      discountAmounts: [{ displayName: 'Half', promotionCode: 'HALF', percentOff: 50, amount: '$7.50' }],
    })
    await press('One more')
    await page.getByText('$15.00', { exact: true }).waitFor()
    await page.evaluate('checkoutHost.result = undefined')
    await press('One more')
    expect(await result()).toMatchObject({ type: 'error' })
    await typeCard('4242424242424242')
    await page.evaluate('checkoutHost.result = undefined')
    await press()
    expect(await result()).toMatchObject({ type: 'success' })
    expect((await stripe.checkout.sessions.retrieve(session.id)).amount_total).toBe(1500)
  })

  it('embeds the hosted page and tells when it is done', async () => {
    const session = await sell({
      ui_mode: 'embedded_page',
      redirect_on_completion: 'if_required',
      return_url: `${served.url}/done`,
    })
    await open({ clientSecret: session.client_secret, embedded: true })
    // As tall as its content, so that nothing scrolls inside.
    await expect
      .poll(() => page.frames()[1]?.evaluate('document.documentElement.scrollHeight <= innerHeight'))
      .toBe(true)
    expect((await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(700)
    await payEmbedded('4242424242424242')
    await expect.poll(() => page.evaluate('checkoutHost.told'), { timeout: 30_000 }).toEqual(['complete'])
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('complete')
  })

  it('leaves the embedded page for the return address', async () => {
    const session = await sell({ ui_mode: 'embedded_page' })
    await open({ clientSecret: session.client_secret, embedded: true, redirect: 'always' })
    await payEmbedded('4242424242424242')
    await page.waitForURL(`**/done?session=${session.id}`)
  })

  it('says that there is no such session', async () => {
    await open({ clientSecret: 'cs_test_1_secret_1' })
    await page.getByRole('alert').getByText("No such checkout.session: 'cs_test_1'").waitFor()
  })
})
