import type { Page } from 'playwright'
import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { billingTexts } from '../../documents/billingTexts.js'
import { pageLocales } from '../../hosted/pageLocale.js'
import { flawsOf } from '../../hosted/testing/flawsOf.js'
import { answerBank, cards, typeCard } from '../../hosted/testing/payAs.js'
import { hasBrowser, type Walk, walkHosted } from '../../hosted/testing/walkHosted.js'
import { challengeMessages } from '../../money/authentication/challengeMessages.js'
import { checkoutTexts } from './texts.js'

let walk: Walk
let stripe: Stripe
let once: Stripe.Price
let monthly: Stripe.Price

describe.skipIf(!hasBrowser)('hosted Checkout in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    walk = await walkHosted()
    stripe = walk.stripe
    const product = await stripe.products.create({ name: '月刊ほんや' })
    const price = { product: product.id, currency: 'jpy' }
    once = await stripe.prices.create({ ...price, unit_amount: 1200 })
    monthly = await stripe.prices.create({ ...price, unit_amount: 980, recurring: { interval: 'month' } })
    const coupon = await stripe.coupons.create({ percent_off: 50, duration: 'once' })
    await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, code: 'HANBUN' })
  }, 60_000)

  afterAll(() => walk.close())

  const begin = (params: Stripe.Checkout.SessionCreateParams = {}) =>
    stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [{ price: once.id, quantity: 1 }],
      success_url: `${walk.shop}/done?session={CHECKOUT_SESSION_ID}`,
      cancel_url: `${walk.shop}/cart`,
      ...params,
    })

  const intentsOf = async (session: string) => {
    const { payment_intent: own } = await stripe.checkout.sessions.retrieve(session)
    const { data } = await stripe.paymentIntents.list({ limit: 100 })
    return data.filter(({ id }) => id === own)
  }

  describe.each(pageLocales)('in %s', (locale) => {
    const texts = checkoutTexts[locale]
    const label = (page: Page, name: string) => page.getByLabel(name, { exact: true })
    const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
    const pay = locale === 'ja' ? '￥1,200 を支払う' : 'Pay ¥1,200'

    const visit = async (session: Stripe.Checkout.Session, options = {}) => {
      const page = await walk.visitor(locale, options)
      await page.goto(session.url ?? '')
      return page
    }
    const introduce = async (page: Page) => {
      await label(page, texts.email).fill('hanako@example.com')
      await label(page, texts.name).fill('山田 花子')
    }

    it('a declined card leaves everything as it was typed; another one pays, once, however often somebody presses', async () => {
      const session = await begin()
      const page = await visit(session)
      expect(await page.title()).toBe(texts.pay('platform@example.com'))
      expect(await flawsOf(page)).toEqual([])
      await introduce(page)
      await typeCard(page, locale, cards.declined)
      await button(page, pay).click()
      const declined =
        locale === 'ja' ? 'カードが拒否されました。別のカードをお使いください。' : 'Your card was declined.'
      expect(await page.getByRole('alert').textContent()).toBe(declined)
      expect(await flawsOf(page)).toEqual([])
      expect(await label(page, texts.email).inputValue()).toBe('hanako@example.com')
      await typeCard(page, locale, cards.accepted)
      await button(page, pay).dblclick()
      // The second press takes the place of the first one, which counts as aborted.
      await expect.poll(() => page.url(), { timeout: 20_000 }).toBe(`${walk.shop}/done?session=${session.id}`)
      await page.waitForLoadState()
      const [intent, ...more] = await intentsOf(session.id)
      expect([intent?.status, intent?.amount_received, more]).toEqual(['succeeded', 1200, []])
      const charges = await stripe.charges.list({ payment_intent: intent?.id ?? '' })
      expect(charges.data.map(({ status }) => status)).toEqual(['succeeded', 'failed'])

      // What the back button finds is the page of the decline; it takes no second payment.
      await page.goBack()
      await button(page, pay).click()
      await page.waitForURL(`${walk.shop}/done?session=${session.id}`)
      const { data: paid } = await stripe.charges.list({ payment_intent: intent?.id ?? '' })
      expect([paid.length, (await intentsOf(session.id)).length]).toEqual([2, 1])
      await page.context().close()
    })

    it('a reload in the middle starts the page again, and the language can be changed on it', async () => {
      const session = await begin()
      const page = await visit(session)
      await introduce(page)
      await page.reload()
      expect(await button(page, pay).isVisible()).toBe(true)
      const other = locale === 'ja' ? 'English' : '日本語'
      await page.getByRole('link', { name: other }).click()
      const { pay: title } = checkoutTexts[locale === 'ja' ? 'en' : 'ja']
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title('platform@example.com'))
      expect(await page.locator('html').getAttribute('lang')).toBe(locale === 'ja' ? 'en' : 'ja')
    })

    it('speaks the language that the session asks for, whatever the browser prefers', async () => {
      const session = await begin({ locale })
      const page = await walk.visitor(locale === 'ja' ? 'en' : 'ja')
      await page.goto(session.url ?? '')
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      expect(await flawsOf(page)).toEqual([])
      await introduce(page)
      await typeCard(page, locale, cards.accepted)
      await page.getByRole('button', { name: pay }).click()
      await page.waitForURL(`${walk.shop}/done?session=${session.id}`)
      await page.goBack()
      await page.waitForURL(`${walk.shop}/done?session=${session.id}`)
      expect(await intentsOf(session.id)).toHaveLength(1)
    })

    it('the bank asks: failing leads back to the page with a reason, passing to the shop', async () => {
      const session = await begin()
      const page = await visit(session)
      await introduce(page)
      await typeCard(page, locale, cards.asksBank)
      await button(page, pay).click()
      await page.getByRole('heading', { name: challengeMessages[locale].title }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      await answerBank(page, locale, 'fail')
      expect(await page.getByRole('alert').textContent()).toBe(texts.authenticationFailed)
      expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('open')
      await introduce(page)
      await typeCard(page, locale, cards.asksBank)
      await button(page, pay).click()
      await answerBank(page, locale, 'authenticate')
      await page.waitForURL(`${walk.shop}/done?session=${session.id}`)
      expect(await intentsOf(session.id)).toMatchObject([{ status: 'succeeded' }])
    })

    it('a promotion code is refused, taken, taken off and taken again, and nothing that was typed is lost', async () => {
      const session = await begin({ allow_promotion_codes: true })
      const page = await visit(session)
      const total = () => page.locator('[data-total]').textContent()
      await introduce(page)
      await label(page, texts.promotionCode).fill('NOTHING')
      await button(page, texts.apply).click()
      await page.getByText(texts.codeWrong).waitFor()
      expect(await flawsOf(page)).toEqual([])
      await label(page, texts.promotionCode).fill('hanbun')
      await label(page, texts.promotionCode).press('Enter')
      await page.getByText('HANBUN', { exact: true }).waitFor()
      expect(await total()).toMatch(/[¥￥]600/)
      expect(await label(page, texts.email).inputValue()).toBe('hanako@example.com')
      expect(await flawsOf(page)).toEqual([])
      await button(page, texts.remove).click()
      await label(page, texts.promotionCode).fill('HANBUN')
      await typeCard(page, locale, cards.accepted)
      // Whoever forgets to apply a code sees what it makes of the price before they pay.
      await button(page, pay).click()
      expect(await total()).toMatch(/[¥￥]600/)
      await button(page, locale === 'ja' ? '￥600 を支払う' : 'Pay ¥600').click()
      await page.waitForURL(`${walk.shop}/done?session=${session.id}`)
      expect(await intentsOf(session.id)).toMatchObject([{ amount_received: 600 }])
    })

    it('asks where to, how to call and what the shop wants to know, and says what is missing', async () => {
      const session = await begin({
        phone_number_collection: { enabled: true },
        consent_collection: { terms_of_service: 'required' },
        shipping_address_collection: { allowed_countries: ['JP', 'US'] },
        shipping_options: [
          {
            shipping_rate_data: {
              display_name: 'Post',
              type: 'fixed_amount',
              fixed_amount: { amount: 300, currency: 'jpy' },
            },
          },
        ],
        custom_fields: [
          {
            key: 'cover',
            type: 'dropdown',
            label: { type: 'custom', custom: 'Cover' },
            dropdown: {
              options: [
                { label: 'Hard', value: 'hard' },
                { label: 'Soft', value: 'soft' },
              ],
            },
          },
          { key: 'copies', type: 'numeric', label: { type: 'custom', custom: 'Copies' } },
          { key: 'note', type: 'text', optional: true, label: { type: 'custom', custom: 'Note' } },
        ],
      })
      const page = await visit(session)
      const go = button(page, locale === 'ja' ? '￥1,500 を支払う' : 'Pay ¥1,500')
      await go.click()
      expect(await page.locator('[aria-invalid]').count()).toBe(14)
      expect(await flawsOf(page)).toEqual([])
      const address = page.getByRole('group', { name: texts.shipTo })
      await page.getByLabel(texts.email, { exact: true }).fill('hanako@example.com')
      await page.getByLabel(texts.name, { exact: true }).first().fill('山田 花子')
      await label(page, texts.phone).fill('0312345678')
      await address.getByLabel(texts.name, { exact: true }).fill('山田 太郎')
      await address.getByLabel(texts.country, { exact: true }).selectOption('JP')
      await address.getByLabel(texts.postalCode, { exact: true }).fill('150-0001')
      await address.getByLabel(texts.state, { exact: true }).fill('東京都')
      await address.getByLabel(texts.city, { exact: true }).fill('渋谷区')
      await address.getByLabel(texts.line1, { exact: true }).fill('神宮前 1-5-8')
      await label(page, 'Cover').selectOption('soft')
      await label(page, 'Copies').fill('２')
      await typeCard(page, locale, cards.accepted)
      await label(page, texts.agree).check()
      await go.click()
      await page.waitForURL(`${walk.shop}/done?session=${session.id}`)
      const done = await stripe.checkout.sessions.retrieve(session.id)
      expect(done).toMatchObject({
        amount_total: 1500,
        consent: { terms_of_service: 'accepted' },
        collected_information: {
          shipping_details: { name: '山田 太郎', address: { city: '渋谷区', postal_code: '150-0001' } },
        },
        custom_fields: [{ dropdown: { value: 'soft' } }, { numeric: { value: '2' } }, { text: { value: null } }],
        customer_details: { email: 'hanako@example.com', name: '山田 花子', phone: '0312345678' },
      })
    })

    it('a trial begins without scripts, with the keyboard alone', async () => {
      const session = await begin({
        mode: 'subscription',
        line_items: [{ price: monthly.id, quantity: 1 }],
        subscription_data: { trial_period_days: 14 },
      })
      const page = await visit(session, { javaScriptEnabled: false })
      await page.getByText(texts.trial(14)).waitFor()
      const answers: [label: string, answer: string][] = [
        [texts.email, 'hanako@example.com'],
        [texts.name, '山田 花子'],
        [billingTexts[locale].cardNumber, cards.accepted],
        [billingTexts[locale].expiry, '12/34'],
        [billingTexts[locale].cvc, '123'],
      ]
      await page.keyboard.press('Tab')
      for (const [name, answer] of answers) {
        expect(await label(page, name).evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true)
        await page.keyboard.type(answer)
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(`${walk.shop}/done?session=${session.id}`)
      const { subscription } = await stripe.checkout.sessions.retrieve(session.id, { expand: ['subscription'] })
      expect(subscription).toMatchObject({ status: 'trialing' })
    })

    it('a card is saved after the bank was asked, and can be declined', async () => {
      const customer = await stripe.customers.create({ email: 'hanako@example.com' })
      const session = await begin({ mode: 'setup', currency: 'jpy', customer: customer.id, line_items: [] })
      const page = await visit(session)
      await typeCard(page, locale, cards.declined)
      await button(page, texts.submitSetup).click()
      await page.getByRole('alert').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await typeCard(page, locale, cards.asksBank)
      await button(page, texts.submitSetup).click()
      await answerBank(page, locale, 'authenticate')
      await page.waitForURL(`${walk.shop}/done?session=${session.id}`)
      const { data } = await stripe.customers.listPaymentMethods(customer.id)
      expect(data.map(({ card }) => card?.last4)).toEqual(['3220'])
    })

    it('leads back to the shop, and is closed once it has expired', async () => {
      const session = await begin()
      const page = await visit(session)
      await page.getByRole('link', { name: texts.back }).click()
      await page.waitForURL(`${walk.shop}/cart`)
      await page.goBack()
      await stripe.checkout.sessions.expire(session.id)
      await introduce(page)
      await typeCard(page, locale, cards.accepted)
      await button(page, pay).click()
      await page.getByRole('heading', { name: texts.expired }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      expect(await intentsOf(session.id)).toEqual([])
    })

    it('a payment link begins a session for whoever comes, and thanks them', async () => {
      const link = await stripe.paymentLinks.create({ line_items: [{ price: once.id, quantity: 1 }] })
      const page = await walk.visitor(locale)
      await page.goto(`${link.url}?prefilled_email=hanako%40example.com&client_reference_id=shelf-7`)
      expect(await label(page, texts.email).inputValue()).toBe('hanako@example.com')
      await label(page, texts.name).fill('山田 花子')
      await typeCard(page, locale, cards.accepted)
      await button(page, pay).click()
      await page.getByRole('heading', { name: texts.done }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      const [session] = (await stripe.checkout.sessions.list({ payment_link: link.id })).data
      expect(session).toMatchObject({ status: 'complete', client_reference_id: 'shelf-7' })
      await stripe.paymentLinks.update(link.id, { active: false })
      await page.goto(link.url)
      await page.getByRole('heading', { name: texts.expired }).waitFor()
    })
  })
})
