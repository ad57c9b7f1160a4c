import type { StripeElementsOptionsClientSecret } from '@stripe/stripe-js'
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright'
import type Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumFlags, findChromium } from '../browser/testing/findChromium.js'
import { openAmericanAuthor } from '../browser/testing/openAuthor.js'
import { frozenSandbox } from '../testing/stripeClient.js'
import type { PageOptions } from './testing/pageOptions.js'
import { serveHost } from './testing/serveHost.js'

type PaymentPage = Omit<PageOptions, 'elements'> & { elements?: StripeElementsOptionsClientSecret }

const executablePath = findChromium()

describe.skipIf(!executablePath)('stripe.js in a browser, under the real loader and React wrapper', () => {
  let browser: Browser
  let running: Awaited<ReturnType<typeof frozenSandbox>>
  let served: Awaited<ReturnType<typeof serveHost>>
  let stripe: Stripe
  let page: Page
  let mint: (confirmationToken?: string) => Promise<string>
  let complaints: string[]

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: chromiumFlags })
  }, 60_000)
  afterAll(() => browser.close())

  beforeEach(async () => {
    running = await frozenSandbox()
    stripe = running.stripe
    served = await serveHost(running.sandbox)
    complaints = []
    mint = async () => secretOf(await stripe.paymentIntents.create({ amount: 2000, currency: 'usd' }))
  }, 30_000)
  afterEach(async () => {
    await page?.close()
    await served.close()
    await running.close()
    expect(complaints).toEqual([])
  })

  const open = async (options: PageOptions, { query = '', width = 1280, locale = 'en-US' } = {}) => {
    page = await browser.newPage({ viewport: { width, height: 900 }, locale })
    page.on('console', (message) => {
      // A declined card is a 402, and the browser writes that down itself.
      const refused = message.text().startsWith('Failed to load resource')
      if (['error', 'warning'].includes(message.type()) && !refused) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.exposeFunction('mint', (token?: string) => mint(token))
    await page.route('https://js.stripe.com/**', async (route) => {
      const { pathname } = new URL(route.request().url())
      await route.fulfill({ response: await route.fetch({ url: `${running.url}${pathname}` }) })
    })
    await page.goto(`${served.url}/${query}`)
    await page.evaluate(`host.start(${JSON.stringify(options)})`)
  }

  const frame = (title = 'Secure payment input frame'): FrameLocator => page.frameLocator(`iframe[title="${title}"]`)
  const typeCard = async (number: string, { expiry = '1234', cvc = '123' } = {}) => {
    await frame().getByLabel('Card number').fill(number)
    await frame().getByLabel('Expiration date').fill(expiry)
    await frame().getByLabel('Security code').fill(cvc)
  }
  const press = () => page.getByRole('button', { name: 'Pay', exact: true }).click()
  const result = async (): Promise<Record<string, Record<string, unknown>>> => {
    await expect.poll(() => page.evaluate('host.result !== undefined'), { timeout: 30_000 }).toBe(true)
    return page.evaluate('host.result')
  }
  const told = (event: string): Promise<unknown[]> =>
    page.evaluate(`host.told.filter(([name]) => name === ${JSON.stringify(event)}).map(([, value]) => value)`)
  const challenge = () => page.frameLocator('dialog iframe')
  const styleOf = async (selector: string, property: string): Promise<unknown> =>
    page
      .frames()[1]
      ?.evaluate(`getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`)
  const secretOf = ({ client_secret }: { client_secret: string | null }) => client_secret ?? ''
  const payable = async (params: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
    stripe.paymentIntents.create({ amount: 2000, currency: 'usd', ...params })
  const openPayment = async (intent: Stripe.PaymentIntent, options: PaymentPage = {}, more = {}) =>
    open(
      { redirect: 'if_required', ...options, elements: { ...options.elements, clientSecret: secretOf(intent) } },
      more,
    )

  it('pays with a card, and tells the page about it as Stripe does', async () => {
    const intent = await payable()
    await openPayment(intent)
    await typeCard('4242424242424242')
    await press()
    const { paymentIntent } = await result()
    expect(paymentIntent).toMatchObject({ id: intent.id, object: 'payment_intent', amount: 2000, status: 'succeeded' })
    // Nothing of what the platform keeps with the intent.
    expect(paymentIntent).not.toHaveProperty('metadata')
    expect(paymentIntent).not.toHaveProperty('latest_charge')

    const paid = await stripe.paymentIntents.retrieve(intent.id, { expand: ['payment_method'] })
    expect(paid.status).toBe('succeeded')
    expect(paid.payment_method).toMatchObject({
      card: { brand: 'visa', last4: '4242', exp_month: 12, exp_year: 2034 },
      billing_details: { address: { country: 'JP' } },
    })
    expect(await told('payment loaderstart')).toEqual([{ elementType: 'payment' }])
    expect(await told('payment ready')).toHaveLength(1)
    expect((await told('payment change')).at(-1)).toEqual({
      elementType: 'payment',
      empty: false,
      complete: true,
      collapsed: false,
      value: { type: 'card' },
    })
  })

  it('goes to the return address with what the page there needs', async () => {
    const intent = await payable()
    await openPayment(intent, { redirect: 'always' })
    await typeCard('4242424242424242')
    await press()
    await page.waitForURL('**/done?*')
    const query = new URL(page.url()).searchParams
    expect(Object.fromEntries(query)).toEqual({
      order: '1',
      payment_intent: intent.id,
      payment_intent_client_secret: intent.client_secret,
      redirect_status: 'succeeded',
    })
  })

  it('tells a decline with its type, its codes and a sentence', async () => {
    const intent = await payable()
    await openPayment(intent)
    await typeCard('4000000000009995')
    await press()
    const { error } = await result()
    expect(error).toMatchObject({
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'insufficient_funds',
      message: 'Your card has insufficient funds.',
      payment_intent: { id: intent.id, status: 'requires_payment_method' },
    })
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe('requires_payment_method')
  })

  it('speaks Japanese: labels, mistakes and declines', async () => {
    await openPayment(await payable({ currency: 'jpy' }), { stripe: { locale: 'ja' } })
    await press()
    expect((await result()).error).toEqual({
      type: 'validation_error',
      code: 'incomplete_number',
      message: 'カード番号に不備があります。',
    })
    await frame().getByText('カード番号に不備があります。').waitFor()
    await frame().getByLabel('カード番号').fill('4000000000000002')
    await frame().getByLabel('有効期限').fill('1234')
    await frame().getByLabel('セキュリティコード').fill('123')
    await page.evaluate('host.result = undefined')
    await press()
    expect((await result()).error).toMatchObject({
      decline_code: 'generic_decline',
      message: 'カードが拒否されました。',
    })
    expect(await frame().locator('html').getAttribute('lang')).toBe('ja')
  })

  it('shows what is wrong with a card where it is typed', async () => {
    await openPayment(await payable())
    await frame().getByLabel('Card number').fill('4242424242424241')
    await frame().getByText('Your card number is invalid.').waitFor()
    await frame().getByLabel('Expiration date').fill('0125')
    await frame().getByText("Your card's expiration year is in the past.").waitFor()
    await frame().getByLabel('Security code').fill('1')
    await frame().getByLabel('Card number').focus()
    await frame().getByText("Your card's security code is incomplete.").waitFor()
    expect(await frame().getByLabel('Card number').getAttribute('aria-invalid')).toBe('true')
    await press()
    expect((await result()).error).toMatchObject({ type: 'validation_error', code: 'invalid_number' })
  })

  it('asks the bank, and pays once the buyer has answered', async () => {
    const intent = await payable()
    await openPayment(intent)
    await typeCard('4000000000003220')
    await press()
    await challenge()
      .getByRole('button', { name: /authenticate|complete/i })
      .click()
    expect((await result()).paymentIntent).toMatchObject({ status: 'succeeded' })
    expect(await page.locator('dialog').count()).toBe(0)
  })

  it.each([
    ['fails', () => challenge().getByRole('button', { name: /fail/i }).click()],
    ['closes the question', () => page.getByRole('button', { name: 'Close' }).click()],
    ['presses escape', () => page.keyboard.press('Escape')],
  ])('refuses the payment when the buyer %s', async (_, refuse) => {
    const intent = await payable()
    await openPayment(intent)
    await typeCard('4000000000003220')
    await press()
    await challenge().getByRole('button', { name: /fail/i }).waitFor()
    await refuse()
    expect((await result()).error).toMatchObject({
      type: 'invalid_request_error',
      code: 'payment_intent_authentication_failure',
      message:
        'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
      payment_intent: { id: intent.id, status: 'requires_payment_method' },
    })
  })

  it('declines after authentication where the card does', async () => {
    await openPayment(await payable())
    await typeCard('4000008400001629')
    await press()
    await challenge()
      .getByRole('button', { name: /authenticate|complete/i })
      .click()
    expect((await result()).error).toMatchObject({ type: 'card_error', code: 'card_declined' })
  })

  it('sets a card up for later and says what the buyer agrees to', async () => {
    const customer = await stripe.customers.create({ name: 'Ann' })
    const intent = await stripe.setupIntents.create({ customer: customer.id })
    await open({
      elements: { clientSecret: secretOf(intent) },
      payment: { business: { name: 'Honya Press' } },
      submit: 'confirmSetup',
      redirect: 'if_required',
    })
    await frame().getByText('you allow Honya Press to charge your card').waitFor()
    await typeCard('4242424242424242')
    await press()
    expect((await result()).setupIntent).toMatchObject({ id: intent.id, object: 'setup_intent', status: 'succeeded' })
    const { data } = await stripe.customers.listPaymentMethods(customer.id)
    expect(data.map(({ card }) => card?.last4)).toEqual(['4242'])
  })

  it('charges directly on a connected account', async () => {
    const { account } = await openAmericanAuthor(stripe)
    const intent = await stripe.paymentIntents.create(
      { amount: 2000, currency: 'usd', application_fee_amount: 200 },
      { stripeAccount: account },
    )
    await openPayment(intent, { stripe: { stripeAccount: account } })
    await typeCard('5555555555554444')
    // An account in the United States: the bank checks the ZIP code.
    await frame().getByLabel('ZIP code').fill('97201')
    await press()
    expect((await result()).paymentIntent).toMatchObject({ status: 'succeeded' })
    const paid = await stripe.paymentIntents.retrieve(
      intent.id,
      { expand: ['payment_method'] },
      { stripeAccount: account },
    )
    expect(paid.payment_method).toMatchObject({
      card: { brand: 'mastercard' },
      billing_details: { address: { country: 'US', postal_code: '97201' } },
    })
  })

  it('says that an intent of another account is none', async () => {
    const intent = await payable()
    const { account } = await openAmericanAuthor(stripe)
    await openPayment(intent, { stripe: { stripeAccount: account } })
    await expect.poll(() => told('payment loaderror')).toHaveLength(1)
    expect(await told('payment loaderror')).toMatchObject([
      { elementType: 'payment', error: { type: 'invalid_request_error', code: 'resource_missing' } },
    ])
    await page.getByText('This form could not be loaded.').waitFor()
  })

  it('collects before there is an intent, and pays the one that is made then', async () => {
    await open({ elements: { mode: 'payment', amount: 2000, currency: 'usd' }, submit: 'deferred' })
    await typeCard('4242424242424242')
    await press()
    expect((await result()).paymentIntent).toMatchObject({ status: 'succeeded', amount: 2000 })
  })

  it('refuses an intent over another sum than the buyer was shown', async () => {
    await open({ elements: { mode: 'payment', amount: 1000, currency: 'usd' }, submit: 'deferred' })
    await typeCard('4242424242424242')
    await press()
    expect((await result()).error).toMatchObject({ type: 'invalid_request_error', param: 'client_context[amount]' })
  })

  it('makes a confirmation token that the server confirms with', async () => {
    mint = async (token) =>
      secretOf(await payable({ confirm: true, confirmation_token: token ?? '', return_url: 'https://shop.example/' }))
    await open({ elements: { mode: 'payment', amount: 2000, currency: 'usd' }, submit: 'confirmationToken' })
    await typeCard('4242424242424242')
    await press()
    const { token, paymentIntent } = await result()
    expect(token).toMatchObject({ object: 'confirmation_token', payment_method_preview: { card: { last4: '4242' } } })
    expect(paymentIntent).toMatchObject({ status: 'succeeded' })
  })

  it('makes a payment method, when the page said that it would', async () => {
    const elements = { mode: 'payment', amount: 2000, currency: 'usd' } as const
    await open({ elements: { ...elements, paymentMethodCreation: 'manual' }, submit: 'paymentMethod' })
    await typeCard('4242424242424242')
    await press()
    expect((await result()).paymentMethod).toMatchObject({ object: 'payment_method', card: { last4: '4242' } })
  })

  it('is used by keyboard alone', async () => {
    await openPayment(await payable(), { payment: { layout: 'accordion' } })
    await frame().getByLabel('Card number').waitFor()
    await page.keyboard.press('Tab')
    expect(await frame().locator(':focus').textContent()).toBe('Card')
    await page.keyboard.press('Tab')
    // Each field leads on to the next one as soon as it is complete.
    await page.keyboard.type('4242424242424242')
    await page.keyboard.type('1234')
    await page.keyboard.type('123')
    expect(await frame().locator(':focus').getAttribute('name')).toBe('cvc')
    await page.keyboard.press('Tab')
    expect(await frame().locator(':focus').getAttribute('name')).toBe('country')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect((await result()).paymentIntent).toMatchObject({ status: 'succeeded' })
  })

  it('looks as the page wants it to, and changes when the page does', async () => {
    await openPayment(await payable(), {
      elements: {
        appearance: {
          theme: 'night',
          variables: { colorPrimary: '#ff8800', borderRadius: '12px' },
          rules: { '.Label': { fontWeight: '700' }, '.Input:focus': { borderColor: 'rgb(1, 2, 3)' } },
        },
      },
    })
    const number = frame().getByLabel('Card number')
    const look = (property: string) => styleOf('[name=number]', property)
    await number.waitFor()
    expect(await look('background-color')).toBe('rgb(48, 49, 61)')
    expect(await look('border-radius')).toBe('12px')
    await number.focus()
    expect(await look('border-color')).toBe('rgb(1, 2, 3)')
    expect(await styleOf('.Label', 'font-weight')).toBe('700')

    await number.fill('4242')
    await page.evaluate('host.redress({ theme: "stripe", labels: "floating" })')
    await expect.poll(() => look('background-color')).toBe('rgb(255, 255, 255)')
    expect(await number.inputValue()).toBe('4242')
  })

  it('pays with the one-line card', async () => {
    await open({ show: ['card'], submit: 'confirmCardPayment' })
    const line = frame('Secure card payment input frame')
    await line.locator('[name=cardnumber]').fill('4242424242424242')
    await line.locator('[name=exp-date]').fill('1234')
    await line.locator('[name=cvc]').fill('123')
    await line.locator('[name=postal]').fill('97201')
    expect((await told('card change')).at(-1)).toEqual({
      elementType: 'card',
      empty: false,
      complete: true,
      error: undefined,
      value: { postalCode: '97201' },
      brand: 'visa',
    })
    await press()
    expect((await result()).paymentIntent).toMatchObject({ status: 'succeeded' })
  })

  it('tells what is wrong on the one-line card, in the words of its event', async () => {
    await open({ show: ['card'], submit: 'confirmCardPayment' })
    const line = frame('Secure card payment input frame')
    const last = async () => (await told('card change')).at(-1)
    await line.locator('[name=cardnumber]').fill('4242')
    await expect.poll(last).toMatchObject({ brand: 'visa', complete: false, error: undefined })
    // Left unfinished.
    await line.locator('[name=cvc]').focus()
    await expect.poll(last).toMatchObject({
      error: { type: 'validation_error', code: 'incomplete_number', message: 'Your card number is incomplete.' },
    })
    await line.locator('[name=cardnumber]').fill('4242424242424241')
    await expect.poll(last).toMatchObject({ error: { code: 'invalid_number' } })
    const place = page.locator('.StripeElement')
    expect(await place.getAttribute('class')).toContain('StripeElement--invalid')
    await line.locator('[name=cardnumber]').fill('4242424242424242')
    await expect.poll(last).toMatchObject({ error: undefined })
    await press()
    expect((await result()).error).toMatchObject({ type: 'validation_error', code: 'incomplete_expiry' })
  })

  it.each([
    ['of the page', ''],
    ['of another origin', '?loader'],
  ])('pays with a card that is typed into three frames %s', async (_, query) => {
    await open({ show: ['split'], submit: 'confirmCardPayment' }, { query })
    await frame('Secure card number input frame').locator('[name=cardnumber]').fill('378282246310005')
    await frame('Secure expiration date input frame').locator('[name=exp-date]').fill('1234')
    await frame('Secure CVC input frame').locator('[name=cvc]').fill('1234')
    await press()
    const { paymentIntent } = await result()
    expect(paymentIntent).toMatchObject({ status: 'succeeded' })
    const method = await stripe.paymentMethods.retrieve(String(paymentIntent?.payment_method))
    expect(method).toMatchObject({ card: { brand: 'amex', exp_year: 2034 }, billing_details: { name: 'Ann Reader' } })
  })

  it('sends an address and an email along with the card', async () => {
    const intent = await payable()
    await openPayment(intent, {
      show: ['link', 'address', 'payment'],
      address: { mode: 'billing' },
      stripe: { locale: 'ja' },
    })
    await frame('Secure email input frame').getByLabel('メールアドレス').fill('ann@example.com')
    const address = frame('Secure address input frame')
    await address.getByLabel('氏名').fill('山田 花子')
    await address.getByLabel('郵便番号').fill('150-0001')
    await address.getByLabel('都道府県').selectOption('東京都')
    await address.getByLabel('市区町村').fill('渋谷区')
    await address.getByLabel('町名・番地').fill('神宮前1-1')
    // Asked once: the card form leaves the country to the address.
    expect(await frame().getByLabel('国').count()).toBe(0)
    await frame().getByLabel('カード番号').fill('4242424242424242')
    await frame().getByLabel('有効期限').fill('1234')
    await frame().getByLabel('セキュリティコード').fill('123')
    await press()
    expect((await result()).paymentIntent).toMatchObject({ status: 'succeeded' })
    const paid = await stripe.paymentIntents.retrieve(intent.id, { expand: ['payment_method'] })
    expect(paid.payment_method).toMatchObject({
      billing_details: {
        name: '山田 花子',
        email: 'ann@example.com',
        address: {
          country: 'JP',
          postal_code: '150-0001',
          state: '東京都',
          city: '渋谷区',
          line1: '神宮前1-1',
          line2: null,
        },
      },
    })
  })

  it('offers the cards that a customer session lets it show', async () => {
    const customer = await stripe.customers.create({ name: 'Ann' })
    const { id } = await stripe.paymentMethods.attach('pm_card_mastercard', { customer: customer.id })
    await stripe.paymentMethods.update(id, { allow_redisplay: 'always' })
    const session = await stripe.customerSessions.create({
      customer: customer.id,
      components: { payment_element: { enabled: true, features: { payment_method_redisplay: 'enabled' } } },
    })
    const intent = await payable({ customer: customer.id })
    await openPayment(intent, { elements: { customerSessionClientSecret: session.client_secret } })
    await frame().getByRole('tab', { name: 'Mastercard ending in 4444', selected: true }).waitFor()
    await press()
    expect((await result()).paymentIntent).toMatchObject({ status: 'succeeded', payment_method: id })
  })

  it('makes tokens of cards, of bank accounts and of those who are onboarded', async () => {
    await open({ show: ['card'], submit: 'token' })
    const line = frame('Secure card payment input frame')
    await line.locator('[name=cardnumber]').fill('4242424242424242')
    await line.locator('[name=exp-date]').fill('1234')
    await line.locator('[name=cvc]').fill('123')
    await line.locator('[name=postal]').fill('97201')
    await press()
    expect((await result()).token).toMatchObject({
      object: 'token',
      type: 'card',
      card: { last4: '4242', name: 'Ann Reader', address_zip: '97201' },
    })
    const make = (kind: string, data: object): Promise<object> =>
      page.evaluate(`host.stripe.createToken('${kind}', ${JSON.stringify(data)})`)
    const bank = { country: 'US', currency: 'usd', routing_number: '110000000', account_number: '000123456789' }
    const bankToken = await make('bank_account', { ...bank, account_holder_type: 'individual' })
    expect(bankToken).toMatchObject({ token: { type: 'bank_account', bank_account: { last4: '6789' } } })
    const account = await make('account', { business_type: 'individual', tos_shown_and_accepted: true })
    expect(account).toMatchObject({ token: { type: 'account' } })
    expect(await make('person', { first_name: 'Ann' })).toMatchObject({ token: { type: 'person' } })
    expect(await make('bank_account', { ...bank, routing_number: '1' })).toMatchObject({
      error: { type: 'invalid_request_error', code: 'routing_number_invalid' },
    })
  })

  it('answers the bank for a server that has already confirmed', async () => {
    const intent = await payable({
      confirm: true,
      payment_method: 'pm_card_threeDSecure2Required',
      use_stripe_sdk: true,
    })
    expect(intent.status).toBe('requires_action')
    await openPayment(await payable())
    await frame().getByLabel('Card number').waitFor()
    const answer = page.evaluate(`host.stripe.handleNextAction({ clientSecret: '${intent.client_secret}' })`)
    await challenge()
      .getByRole('button', { name: /authenticate|complete/i })
      .click()
    expect(await answer).toMatchObject({ paymentIntent: { id: intent.id, status: 'succeeded' } })
  })

  it('goes to the bank and comes back, where the server said where to', async () => {
    const intent = await payable({
      confirm: true,
      payment_method: 'pm_card_threeDSecure2Required',
      return_url: `${served.url}/done`,
    })
    await openPayment(await payable())
    await frame().getByLabel('Card number').waitFor()
    await page.evaluate(`void host.stripe.handleNextAction({ clientSecret: '${intent.client_secret}' })`)
    await page.getByRole('button', { name: /authenticate|complete/i }).click()
    await page.waitForURL('**/done?*')
    expect(new URL(page.url()).searchParams.get('redirect_status')).toBe('succeeded')
  })

  it('sets a card up from the one-line form, with the bank asking', async () => {
    const { client_secret, id } = await stripe.setupIntents.create()
    mint = async () => client_secret ?? ''
    await open({ show: ['card'], submit: 'confirmCardSetup' })
    const line = frame('Secure card payment input frame')
    await line.locator('[name=cardnumber]').fill('4000002500003155')
    await line.locator('[name=exp-date]').fill('1234')
    await line.locator('[name=cvc]').fill('123')
    await line.locator('[name=postal]').fill('97201')
    await press()
    await challenge()
      .getByRole('button', { name: /authenticate|complete/i })
      .click()
    expect((await result()).setupIntent).toMatchObject({ id, status: 'succeeded' })
  })

  it('ships to the address that was typed', async () => {
    const intent = await payable()
    await openPayment(intent, {
      show: ['address', 'payment'],
      address: { mode: 'shipping', defaultValues: { name: 'Ann Reader', address: { country: 'US', state: 'OR' } } },
    })
    const address = frame('Secure address input frame')
    await address.getByLabel('Address line 1').fill('1 Main Street')
    await address.getByLabel('City').fill('Portland')
    await press()
    expect((await result()).error).toMatchObject({ type: 'validation_error', code: 'incomplete_zip' })
    await address.getByLabel('ZIP code').fill('97201')
    await typeCard('4242424242424242')
    await page.evaluate('host.result = undefined')
    await press()
    await result()
    expect((await stripe.paymentIntents.retrieve(intent.id)).shipping).toMatchObject({
      name: 'Ann Reader',
      address: { line1: '1 Main Street', city: 'Portland', state: 'OR', postal_code: '97201', country: 'US' },
    })
  })

  it('keeps a card for later where the buyer says so, and lets go of one', async () => {
    const customer = await stripe.customers.create({ name: 'Ann' })
    const { id } = await stripe.paymentMethods.attach('pm_card_mastercard', { customer: customer.id })
    await stripe.paymentMethods.update(id, { allow_redisplay: 'always' })
    const session = await stripe.customerSessions.create({
      customer: customer.id,
      components: {
        payment_element: {
          enabled: true,
          features: {
            payment_method_redisplay: 'enabled',
            payment_method_remove: 'enabled',
            payment_method_save: 'enabled',
            payment_method_save_usage: 'off_session',
          },
        },
      },
    })
    const intent = await payable({ customer: customer.id })
    await openPayment(intent, { elements: { customerSessionClientSecret: session.client_secret } })
    await frame().getByRole('button', { name: 'Remove card' }).click()
    await frame().getByRole('tab', { name: 'Card', exact: true, selected: true }).waitFor()
    await typeCard('4242424242424242')
    await frame().getByLabel('Save this card for future payments').check()
    await press()
    expect((await result()).paymentIntent).toMatchObject({ status: 'succeeded', setup_future_usage: 'off_session' })
    const { data } = await stripe.customers.listPaymentMethods(customer.id)
    expect(data.map(({ card, allow_redisplay }) => [card?.last4, allow_redisplay])).toEqual([['4242', 'always']])
  })

  it('offers the addresses that a page has kept', async () => {
    const address = { line1: '1 Main Street', city: 'Portland', state: 'OR', postal_code: '97201', country: 'US' }
    const other = { line1: '神宮前1-1', city: '渋谷区', state: '東京都', postal_code: '150-0001', country: 'JP' }
    await openPayment(await payable(), {
      show: ['address'],
      address: {
        mode: 'shipping',
        contacts: [
          { name: 'Ann Reader', address },
          { name: '山田 花子', address: other },
        ],
      },
    })
    const form = frame('Secure address input frame')
    await expect
      .poll(async () => (await told('address change')).at(-1))
      .toMatchObject({
        complete: true,
        isNewAddress: false,
        value: { name: 'Ann Reader', address },
      })
    await form.getByLabel('Saved addresses').selectOption('1')
    await expect
      .poll(async () => (await told('address change')).at(-1))
      .toMatchObject({
        complete: true,
        value: { name: '山田 花子', address: other },
      })
    await form.getByLabel('Saved addresses').selectOption('')
    await expect
      .poll(async () => (await told('address change')).at(-1))
      .toMatchObject({ isNewAddress: true, empty: true })
  })

  it('answers for js.stripe.com, where the loader looks for it', async () => {
    const intent = await payable()
    await openPayment(intent, {}, { query: '?loader' })
    await typeCard('4242424242424242')
    await press()
    expect((await result()).paymentIntent).toMatchObject({ status: 'succeeded' })
    expect(await page.evaluate('Stripe.version')).toBe('endive')
    // The card was typed where the page cannot look.
    const [, inner] = page.frames()
    expect(new URL(inner?.url() ?? '').origin).toBe(running.url)
  })

  it('tells developers what they did wrong', async () => {
    await openPayment(await payable())
    await frame().getByLabel('Card number').waitFor()
    const wrong = async (code: string): Promise<string> =>
      page.evaluate(`(async () => ${code})().then(() => 'nothing', (error) => error.name + ': ' + error.message)`)
    expect(await wrong('Stripe("sk_test_x")')).toContain('IntegrationError: You should not use your secret key')
    expect(await wrong('host.stripe.elements({ clientSecret: "pi_1" })')).toContain(
      'should be a client secret of the form',
    )
    expect(await wrong('host.stripe.confirmPayment({ elements: host.elements })')).toContain(
      '`confirmParams.return_url`',
    )
    expect(await wrong('host.stripe.elements().create("payment")')).toContain('you must pass a clientSecret or mode')
    expect(await wrong('host.elements.create("payment")')).toContain('Can only create one Element of type payment')
    const refused = await page.evaluate('host.stripe.confirmKonbiniPayment("pi_1_secret_1")')
    expect(refused).toMatchObject({ error: { type: 'invalid_request_error' } })
  })

  it('fits a narrow page', async () => {
    await openPayment(await payable(), { show: ['express', 'payment'] }, { width: 360 })
    await frame().getByLabel('Card number').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    const inner = page.frames().find((one) => one.url().includes('/elements/frame') && one.name().endsWith('1'))
    expect(await inner?.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await told('express ready')).toEqual([
      { elementType: 'expressCheckout', availablePaymentMethods: undefined },
    ])
  })
})
