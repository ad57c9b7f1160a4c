import { type Browser, chromium, type Page } from 'playwright'
import type Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type RunningSandbox, startSandbox } from '../startSandbox.js'
import { chromiumFlags, findChromium } from './testing/findChromium.js'
import { type Author, mintSecret, openAuthor, stripeAt } from './testing/openAuthor.js'
import { servePage } from './testing/servePage.js'

const executablePath = findChromium()

type Components = Stripe.AccountSessionCreateParams.Components

const granted: Components = {
  balances: { enabled: true, features: { standard_payouts: true } },
  payouts: { enabled: true, features: { standard_payouts: false } },
  payouts_list: { enabled: true },
  payout_details: { enabled: true },
  account_onboarding: { enabled: true },
}

describe.skipIf(!executablePath)('connect.js in a browser, under the real loader', () => {
  let browser: Browser
  let running: RunningSandbox
  let served: Awaited<ReturnType<typeof servePage>>
  let stripe: Stripe
  let author: Author
  let page: Page
  let mint: () => Promise<string | undefined>
  let minted: number
  let consoleErrors: string[]
  let pageErrors: string[]

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: chromiumFlags })
  }, 60_000)
  afterAll(() => browser.close())

  beforeEach(async () => {
    running = await startSandbox({ clock: 'frozen', now: Date.parse('2026-11-20T02:00:00Z') / 1000 })
    stripe = stripeAt(running.port)
    author = await openAuthor(stripe)
    served = await servePage(running.sandbox)
    minted = 0
    consoleErrors = []
    pageErrors = []
    mint = () => mintSecret(stripe, author.account, granted)
    await open()
  }, 30_000)
  afterEach(async () => {
    await page.close()
    await served.close()
    await running.close()
    expect(pageErrors).toEqual([])
  })

  const open = async (query = '') => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.on('console', (message) => {
      if (message.type() === 'error') consoleErrors.push(message.text())
    })
    page.on('pageerror', (error) => pageErrors.push(error.message))
    await page.exposeFunction('mint', () => {
      minted++
      return mint()
    })
    await page.goto(`${served.url}/${query}`)
  }

  const run = <Result>(method: string, ...values: unknown[]): Promise<Result> =>
    page.evaluate(`host.${method}(${values.map((value) => JSON.stringify(value)).join(', ')})`)
  const start = (options: object = {}) => run('start', { locale: 'ja', ...options })
  const told = (event: string): Promise<unknown[]> =>
    page.evaluate(`host.told.filter(([name]) => name === ${JSON.stringify(event)}).map(([, value]) => value)`)
  const element = (name: string) => page.locator(`stripe-connect-${name}`)
  const sell = (amount: number) =>
    stripe.paymentIntents.create(
      { amount, currency: 'jpy', payment_method: 'pm_card_bypassPending', confirm: true },
      { stripeAccount: author.account },
    )
  const payoutCount = async () => (await stripe.payouts.list({}, { stripeAccount: author.account })).data.length

  it('shows the balance of the account in the language of the page', async () => {
    await start()
    await run('mount', 'balances')
    const balances = element('balances')
    await balances.getByText('¥36,200', { exact: true }).waitFor()
    expect(await balances.getByRole('heading').textContent()).toBe('残高')
    expect(await balances.getByText('サンドボックス').count()).toBe(1)
    expect(await told('start')).toEqual([{ elementTagName: 'balances' }])
    expect(await told('error')).toEqual([])
    expect(minted).toBe(1)
  })

  it('shows the payouts, and their details from a row, by keyboard', async () => {
    await start()
    await run('mount', 'payouts-list')
    const row = element('payouts-list').getByRole('row').nth(1)
    await row.waitFor()
    expect(await row.getByRole('cell').last().textContent()).toBe('¥12,000')
    await row.getByRole('button').focus()
    await page.keyboard.press('Enter')
    const dialog = element('payouts-list').getByRole('dialog', { name: '入金' })
    await dialog.getByText(author.payout).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await row.getByRole('button').evaluate((button) => button.matches(':focus'))).toBe(true)
  })

  it('shows balance and payouts together, without a button for what is not granted', async () => {
    await start()
    await run('mount', 'payouts')
    await element('payouts').getByRole('row').nth(1).waitFor()
    await element('payouts').getByText('¥36,200', { exact: true }).waitFor()
    expect(await element('payouts').getByRole('button', { name: '入金する' }).count()).toBe(0)
  })

  it('opens the payout that the page names, and tells the page when Esc closes it', async () => {
    await start({ locale: 'en', appearance: { overlays: 'drawer' } })
    await run('mount', 'payout-details', { setPayout: author.payout })
    const dialog = element('payout-details').getByRole('dialog', { name: 'Payout' })
    await dialog.getByText('¥12,000').first().waitFor()
    const box = await dialog.boundingBox()
    expect({ x: box?.x, width: box?.width, height: Math.round(box?.height ?? 0) }).toEqual({
      x: 800,
      width: 480,
      height: 900,
    })
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => told('setOnClose')).toHaveLength(1)
  })

  it('reports a payout that the account does not have', async () => {
    await start({ locale: 'en' })
    await run('mount', 'payout-details', { setPayout: 'po_of_somebody_else' })
    await element('payout-details').getByRole('dialog').getByText('No such payout').waitFor()
    expect(await told('error')).toEqual([
      {
        elementTagName: 'payout-details',
        error: { type: 'invalid_request_error', message: "No such payout: 'po_of_somebody_else'" },
      },
    ])
  })

  it('creates a real payout, one for two presses', async () => {
    await start({ locale: 'en' })
    await run('mount', 'balances')
    await element('balances').getByRole('button', { name: 'Pay out' }).click()
    const dialog = element('balances').getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Amount' }).fill('６，０００')
    await dialog.getByRole('button', { name: 'Pay out' }).dblclick()
    await dialog.getByText('Payout of ¥6,000 created').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await element('balances').getByText('¥30,200', { exact: true }).waitFor()
    expect(await payoutCount()).toBe(2)
  })

  it('asks for an amount that the balance can pay', async () => {
    await start({ locale: 'en' })
    await run('mount', 'balances')
    await element('balances').getByRole('button', { name: 'Pay out' }).click()
    const dialog = element('balances').getByRole('dialog')
    const amount = dialog.getByRole('textbox', { name: 'Amount' })
    await amount.fill('36201')
    await amount.press('Enter')
    await dialog.getByText('Enter ¥36,200 or less').waitFor()
    await amount.fill('10.5')
    await amount.press('Enter')
    await dialog.getByText('Enter an amount above zero').waitFor()
    expect(await payoutCount()).toBe(1)
  })

  it('follows the clock without a reload, with a new secret for the session that ran out on the way', async () => {
    await start({ locale: 'en' })
    await run('mount', 'payouts-list')
    const badge = element('payouts-list').locator(`[data-payout=${author.payout}] [data-status]`)
    await expect.poll(() => badge.getAttribute('data-status')).toBe('pending')
    await running.sandbox.clock.advance(7 * 86_400)
    await expect.poll(() => badge.getAttribute('data-status'), { timeout: 30_000 }).toBe('paid')
    expect(minted).toBe(2)
    await sell(1_000)
    await stripe.payouts.create({ amount: 700, currency: 'jpy' }, { stripeAccount: author.account })
    await element('payouts-list').getByText('¥700').waitFor()
    expect(await told('error')).toEqual([])
  })

  it('shares one claim among all elements', async () => {
    await start()
    for (const name of ['balances', 'payouts', 'payouts-list', 'account-onboarding']) await run('mount', name)
    await element('payouts-list').getByRole('row').nth(1).waitFor()
    await element('payouts').getByRole('row').nth(1).waitFor()
    expect(minted).toBe(1)
  })

  it('changes colours and language without loading again', async () => {
    await start({ locale: 'en', appearance: { variables: { colorPrimary: '#112233' } } })
    await run('mount', 'balances')
    const button = element('balances').getByRole('button')
    await button.waitFor()
    const colour = () => button.evaluate((one) => one.ownerDocument.defaultView?.getComputedStyle(one).backgroundColor)
    expect(await button.textContent()).toBe('Pay out')
    expect(await colour()).toBe('rgb(17, 34, 51)')
    await run('update', { locale: 'ja-JP', appearance: { variables: { colorPrimary: '#00aa00' } } })
    await expect.poll(() => button.textContent()).toBe('入金する')
    await expect.poll(colour).toBe('rgb(0, 170, 0)')
    await run('update', { locale: 'fr-FR' })
    await expect.poll(() => button.textContent()).toBe('Pay out')
    expect(minted).toBe(1)
  })

  it('empties its elements on logout, and the session is over', async () => {
    await start()
    await run('mount', 'balances')
    await element('balances').getByRole('heading').waitFor()
    await run('logout')
    await expect.poll(() => element('balances').evaluate((one) => one.shadowRoot?.childElementCount)).toBe(0)
    await run('mount', 'payouts-list')
    await expect.poll(() => told('error')).toMatchObject([{ error: { type: 'authentication_error' } }])
  })

  it('says that a component was not granted', async () => {
    await start({ locale: 'en' })
    await run('mount', 'payments')
    await element('payments').getByText('This component is not available in this session.').waitFor()
    expect(await told('error')).toEqual([
      {
        elementTagName: 'payments',
        error: {
          type: 'invalid_request_error',
          message: 'The account session does not enable the component payments.',
        },
      },
    ])
  })

  it.each([
    ['gives nothing', async () => undefined, 'account_session_create_error'],
    ['throws', () => Promise.reject(new Error('boom')), 'account_session_create_error'],
    ['gives a secret that nobody minted', async () => 'accs_secret__invented', 'authentication_error'],
  ])('reports a fetchClientSecret that %s, and recovers by a retry', async (_, broken, type) => {
    const working = mint
    mint = broken
    await start({ locale: 'en' })
    await run('mount', 'balances')
    await expect.poll(() => told('error')).toMatchObject([{ elementTagName: 'balances', error: { type } }])
    mint = working
    await element('balances').getByRole('button', { name: 'Try again' }).click()
    await element('balances').getByText('¥36,200', { exact: true }).waitFor()
    expect(await told('error')).toHaveLength(1)
  })

  it('reports a secret that was used before, and one that has expired', async () => {
    const secret = await mintSecret(stripe, author.account, granted)
    mint = async () => secret
    await start()
    await run('mount', 'balances')
    await element('balances').getByRole('heading').waitFor()
    await start()
    await run('mount', 'payouts-list')
    await expect.poll(() => told('error')).toMatchObject([{ error: { type: 'authentication_error' } }])
    const old = await mintSecret(stripe, author.account, granted)
    await running.sandbox.clock.advance(3_600)
    mint = async () => old
    await start()
    await run('mount', 'payouts')
    await expect
      .poll(async () => (await told('error')).at(-1))
      .toMatchObject({
        elementTagName: 'payouts',
        error: { type: 'authentication_error' },
      })
  })

  it('reports a sandbox that cannot be reached', async () => {
    await page.route('**/_sandbox/connect/**', (route) => route.abort())
    await start({ locale: 'en' })
    await run('mount', 'balances')
    await expect.poll(() => told('error')).toMatchObject([{ error: { type: 'api_connection_error' } }])
    await page.unroute('**/_sandbox/connect/**')
    await element('balances').getByRole('button', { name: 'Try again' }).click()
    await element('balances').getByText('¥36,200', { exact: true }).waitFor()
  })

  it('mounts every component of the loader with all of its setters, without an error', async () => {
    const names: string[] = await page.evaluate('host.tags')
    const keys = names.map((name) => name.replaceAll('-', '_'))
    const all = Object.fromEntries(keys.map((key) => [key, { enabled: true }]))
    const { id: payment } = await sell(1_000)
    mint = () => mintSecret(stripe, author.account, all)
    await start({ locale: 'en' })
    for (const name of names) await run('mount', name, { setPayout: author.payout, setPayment: payment })
    expect(names).toHaveLength(21)
    await expect.poll(async () => (await told('start')).length).toBe(21)
    await element('payout-details').getByRole('dialog').getByText(author.payout).waitFor()
    // Nothing is asked of this account and nothing was disputed: these two take no room then.
    const quiet = ['notification-banner', 'payment-disputes']
    for (const name of names.filter((one) => !quiet.includes(one))) {
      await element(name).getByText('Sandbox').first().waitFor({ state: 'attached', timeout: 30_000 })
    }
    expect(await told('error')).toEqual([])
    expect(consoleErrors).toEqual([])
  })

  it('frames what it does not draw, with what the session grants', async () => {
    mint = () =>
      mintSecret(stripe, author.account, {
        financial_account: { enabled: true, features: { external_account_collection: true } },
      })
    await start({ locale: 'en' })
    await run('mount', 'financial-account')
    const frame = element('financial-account')
    await frame.getByRole('heading', { name: 'Financial account' }).waitFor()
    expect(await frame.locator('.granted li').allTextContents()).toEqual(['external_account_collection'])
    expect((await frame.locator('.withheld li').allTextContents()).toSorted()).toEqual([
      'disable_stripe_user_authentication',
      'send_money',
      'transfer_balance',
    ])
  })

  it('frames a component that nobody has heard of yet', async () => {
    await start({ locale: 'en' })
    await run('mount', 'stripe-connect-time-machine')
    await element('time-machine').getByText('Stripe shows its “Time machine” component here.').waitFor()
    expect(await told('error')).toEqual([])
    expect(consoleErrors).toEqual([])
  })

  it('runs from another origin than the page', async () => {
    await page.close()
    await open(`?sandbox=${running.url}/_sandbox/connect.js`)
    await start({ locale: 'en' })
    await run('mount', 'payouts-list')
    await element('payouts-list').getByText('¥12,000').waitFor()
    await stripe.payouts.create({ amount: 700, currency: 'jpy' }, { stripeAccount: author.account })
    await element('payouts-list').getByText('¥700').waitFor()
    expect(consoleErrors).toEqual([])
  })

  it('carries Stripe’s React components in strict mode', async () => {
    await page.evaluate(`
      window.logged = []
      startReact({
        publishableKey: 'pk_test_sandbox',
        fetchClientSecret: () => mint(),
        payout: ${JSON.stringify(author.payout)},
        log: (...entry) => logged.push(entry.join(' ')),
      })
    `)
    await element('payouts-list').getByText('¥12,000').waitFor()
    await page.getByRole('button', { name: 'Open the payout' }).click()
    const dialog = element('payout-details').getByRole('dialog')
    await dialog.getByText(author.payout).waitFor()
    await page.keyboard.press('Escape')
    await element('payout-details').waitFor({ state: 'detached' })
    await element('account-onboarding').getByRole('button', { name: 'Exit' }).click()
    expect(await page.evaluate('logged')).toEqual(['start balances', 'close', 'exit'])
    expect(await page.locator('stripe-connect-balances').count()).toBe(1)
    expect(consoleErrors).toEqual([])
  })
})
